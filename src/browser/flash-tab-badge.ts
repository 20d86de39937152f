import { webExtension as browser } from './web-extension';

const shownForMs = 3000;

/** Shows a sign on the toolbar icon over one tab for a moment: the answer to what was wanted outside Bantin's own pages. */
export const flashTabBadge = async (tabId: number, sign: '✓' | '!'): Promise<void> => {
  await browser.action.setBadgeText({ tabId, text: sign });
  await new Promise((resolve) => {
    setTimeout(resolve, shownForMs);
  });
  // The number of unread articles again; a tab that was closed meanwhile has none.
  await browser.action.setBadgeText({ tabId, text: null }).catch(() => undefined);
};
