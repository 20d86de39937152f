import browser from 'webextension-polyfill';
import type { PageOffer } from '../model/messages';

const readerPage = 'src/reader/index.html';

/**
 * Shows the full reader, at an address within it (`#/article/…`); an open reader tab is used again.
 * @param route What follows the `#`.
 */
export const openReader = async (route = ''): Promise<void> => {
  const page = browser.runtime.getURL(readerPage);
  const url = route === '' ? page : `${page}#${route}`;
  const open = await findReaderTab(page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
};

/** Own pages' addresses are visible without the `tabs` permission. */
const findReaderTab = async (page: string): Promise<browser.Tabs.Tab | undefined> => {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url?.startsWith(page));
};

/** Opens an address in a new tab. */
export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

/**
 * What the page in the current tab offers, read with `activeTab`: only after the person has clicked the toolbar icon.
 * @returns Null where the browser lets nobody look (its own pages, the store).
 */
export const readPageOffer = async (): Promise<PageOffer | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: collectOffer,
    });
    return (answer?.result as PageOffer | undefined) ?? null;
  } catch {
    // No access to this page (a browser page, the store, another reader): there is simply no offer.
    return null;
  }
};

/** Runs inside the page: must use nothing from outside itself. */
const collectOffer = (): PageOffer => ({
  url: location.href,
  title: document.title,
  links: [...document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate" i][href]')]
    .slice(0, 100)
    .map((link) => ({ rel: link.rel, type: link.type, href: link.href, title: link.title })),
});

/** Whether this page stands in a tab: the popup does not, unless someone opened its address in one. */
export const isInTab = async (): Promise<boolean> =>
  (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
