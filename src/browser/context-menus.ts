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

/** Calls back with the entry or the shortcut's command, and the address of the page it is about, known by `activeTab`. */
export const onPageOrder = (ordered: (id: string, pageUrl: string) => Promise<void>): void => {
  const order = (id: string, tab: browser.Tabs.Tab | undefined): Promise<void> | undefined =>
    tab?.url === undefined ? undefined : ordered(id, tab.url);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) =>
    order(String(menuItemId), tab),
  );
  browser.commands.onCommand.addListener((command, tab) => order(command, tab));
};

/** Calls back with what was typed after Bantin's keyword in the address bar. */
export const onAddressBarSearch = (search: (words: string) => Promise<void>): void => {
  browser.omnibox.onInputEntered.addListener((words) => search(words));
};
