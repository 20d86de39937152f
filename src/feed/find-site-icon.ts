import { readPage } from './discovery/read-page';
import { resolveUrl } from './text/resolve-url';

const wantedPx = 64;

/**
 * The address of the picture that stands for a site: of the icons its page names the one nearest above 64 px,
 * a drawing before any; else `/favicon.ico`. Null where the page has no web address.
 */
export function findSiteIcon(html: string, pageUrl: string): string | null {
  const page = readPage(html, pageUrl);
  let best: { url: string; score: number } | null = null;
  for (const link of page.links) {
    const score = scoreOf(link.rel, link.type, link.sizes);
    if (score === null) continue;
    const url = resolveUrl(link.href, page.baseUrl);
    if (url !== null && (best === null || score > best.score)) best = { url, score };
  }
  return best?.url ?? resolveUrl('/favicon.ico', pageUrl);
}

/** Higher is better; null for what is no icon. A mask icon is a bare outline. */
function scoreOf(rel: string, type: string, sizes: string): number | null {
  const rels = rel.toLowerCase().split(/\s+/);
  const isTouch = rels.some((name) => name.startsWith('apple-touch-icon'));
  if (!isTouch && !rels.includes('icon')) return null;
  if (/svg/i.test(type) || sizes.toLowerCase() === 'any') return 1000;
  const widths = [...sizes.matchAll(/(\d+)x\d+/gi)].map((match) => Number(match[1]));
  const width = widths.length > 0 ? Math.max(...widths) : isTouch ? 180 : 16;
  return width >= wantedPx ? 900 - Math.min(width, 800) + wantedPx : width;
}
