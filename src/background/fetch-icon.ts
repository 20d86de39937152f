import { fetchBytes } from '../polling/fetch-bytes';
import type { Background } from './context';
import { dataUrl } from './data-url';

const iconLimits = { timeoutMs: 5_000, limitBytes: 512 * 1024 } as const;

/**
 * A feed's picture as a small PNG: the one it names, else the site's own.
 * @returns A data address, or null where none could be had; a missing picture is no failure.
 */
export const fetchIcon = async (
  background: Background,
  named: readonly (string | null)[],
  siteUrl: string,
): Promise<string | null> => {
  const ownIcon = new URL('/favicon.ico', siteUrl).href;
  for (const url of [...named, ownIcon]) {
    if (url === null || !(await background.net.hasAccess(url))) continue;
    const answer = await fetchBytes({ url, ...iconLimits }, background.net);
    if (!answer.ok) continue;
    const type = answer.value.headers.get('content-type') ?? 'image/png';
    const icon = await background.dom.drawIcon(dataUrl(answer.value.bytes, type));
    if (icon !== null) return icon;
  }
  return null;
};
