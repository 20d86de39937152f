import type { FetchDeps } from '../polling/fetch-bytes';

/**
 * Whether a site lets every origin read an address (CORS), so that no permission is needed.
 * A HEAD, so that finding out costs the site no GET.
 */
export const siteIsOpen = async (net: FetchDeps, url: string): Promise<boolean> => {
  try {
    await net.fetch(url, {
      method: 'HEAD',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(4_000),
    });
    return true;
  } catch {
    return false;
  }
};
