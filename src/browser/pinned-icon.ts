import { webExtension as browser } from './web-extension';

/** Whether the person has Bantin's icon in the toolbar; null where the browser does not say. */
export const isPinned = async (): Promise<boolean | null> => {
  // Not in the polyfill's types.
  const { getUserSettings } = browser.action as {
    getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }>;
  };
  return (await getUserSettings?.())?.isOnToolbar ?? null;
};
