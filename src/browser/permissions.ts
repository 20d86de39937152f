import { webExtension as browser } from './web-extension';

/**
 * The match patterns that reading an address needs: its host, and the same host with or without `www.`, which sites
 * redirect between. Ports are left out: Firefox has no ports in match patterns.
 */
export const originPatterns = (url: string): readonly string[] => {
  const { hostname } = new URL(url);
  const twin = hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`;
  const isName = hostname.includes('.') && !/^[\d.]+$/.test(hostname) && !hostname.startsWith('[');
  return (isName ? [hostname, twin] : [hostname]).map((host) => `*://${host}/*`);
};

/** Whether the person lets Bantin read this address. They may withdraw it at any time, so ask before each use. */
export const hasAccess = async (url: string): Promise<boolean> => {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
};

/**
 * Asks the person for access to these addresses' sites, in the browser's own prompt.
 * Must be called straight from a click or key press, with no `await` before it, or the browser refuses.
 */
export const requestAccess = (urls: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(urls.flatMap(originPatterns))] });

/** Asks the person for access to every site; straight from a click, as above. */
export const requestAllAccess = (): Promise<boolean> =>
  browser.permissions.request({ origins: ['*://*/*'] });

/** Calls back when the person has granted or withdrawn access, here or in the browser's own pages. */
export const onAccessChanged = (changed: (granted: boolean) => void): (() => void) => {
  const added = (): void => {
    changed(true);
  };
  const removed = (): void => {
    changed(false);
  };
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
};
