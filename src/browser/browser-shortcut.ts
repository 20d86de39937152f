import { webExtension as browser } from './web-extension';

/** The keys that open the popup, as the browser writes them; null where none are set. */
export const popupShortcut = async (): Promise<string | null> => {
  const commands = await browser.commands.getAll();
  const keys = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  return keys === '' ? null : keys;
};

/** Shows the browser's own page of shortcuts, which alone may change them. */
export const openShortcutSettings = async (): Promise<void> => {
  // Firefox has a call for it, Chrome an address.
  const { openShortcutSettings: open } = browser.commands as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};
