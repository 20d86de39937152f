import type { Tabs } from 'webextension-polyfill';
import { webExtension as browser } from './web-extension';

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
const findReaderTab = async (page: string): Promise<Tabs.Tab | undefined> => {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url?.startsWith(page));
};

/** Opens an address in a new tab. */
export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

/** Whether this page stands in a tab: the popup does not, unless someone opened its address in one. */
export const isInTab = async (): Promise<boolean> =>
  (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
