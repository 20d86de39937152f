import browser from 'webextension-polyfill';
import type { TabPage } from '../model/tab-page';

/** Characters beyond which a page is not taken. */
const mostChars = 8 * 1024 * 1024;

/**
 * Reads the page in a tab as its scripts left it: by the access that was given to its site, or by `activeTab` after the person
 * clicked there.
 * @returns Null where the browser lets nobody look, or the page is still loading or too large.
 */
export const readTabPage = async (tabId: number): Promise<TabPage | null> => {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: collectPage,
      args: [mostChars],
    });
    return (answer?.result as TabPage | null | undefined) ?? null;
  } catch {
    return null;
  }
};

/** The worker that this is compiled for has no document. */
interface PageGlobals {
  readonly document: {
    readonly readyState: string;
    readonly title: string;
    readonly documentElement: { readonly outerHTML: string };
  };
}

/** Runs inside the page: must use nothing from outside itself. */
const collectPage = (limit: number): TabPage | null => {
  const { document } = globalThis as unknown as PageGlobals;
  if (document.readyState === 'loading' || !/^https?:$/.test(location.protocol)) return null;
  const html = document.documentElement.outerHTML;
  return html.length > limit ? null : { url: location.href, title: document.title, html };
};

/** Opens an address in front of the person; its tab's number, or null where the browser gives none. */
export const openTabFor = async (url: string): Promise<number | null> =>
  (await browser.tabs.create({ url, active: true })).id ?? null;

/** Whether a tab is still open. */
export const isTabOpen = async (tabId: number): Promise<boolean> =>
  (await browser.tabs.get(tabId).catch(() => null)) !== null;
