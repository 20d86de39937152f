import browser from 'webextension-polyfill';

/** Puts Bantin's entries into the menu that a right click on a page opens; anew each time, since titles change with the language. */
export const setPageMenu = async (
  entries: readonly { readonly id: string; readonly title: string }[],
): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const { id, title } of entries) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
};

/** The page that something is wanted of, known by `activeTab`. */
export interface OrderedPage {
  readonly url: string;
  readonly tabId: number;
}

/** Calls back with the entry or the shortcut's command, and the page it is about. */
export const onPageOrder = (ordered: (id: string, page: OrderedPage) => Promise<void>): void => {
  const order = (id: string, tab: browser.Tabs.Tab | undefined): Promise<void> | undefined =>
    tab?.url === undefined || tab.id === undefined
      ? undefined
      : ordered(id, { url: tab.url, tabId: tab.id });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) =>
    order(String(menuItemId), tab),
  );
  browser.commands.onCommand.addListener((command, tab) => order(command, tab));
};

/** Calls back with what was typed after Bantin's keyword in the address bar. */
export const onAddressBarSearch = (search: (words: string) => Promise<void>): void => {
  browser.omnibox.onInputEntered.addListener((words) => search(words));
};
