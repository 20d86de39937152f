import { webExtension as browser } from './web-extension';

/** Four characters fit on the toolbar icon. */
export const badgeText = (unread: number): string => {
  if (unread <= 0) return '';
  if (unread < 1000) return String(unread);
  return unread < 100_000 ? `${Math.floor(unread / 1000)}k` : '∞';
};

/** Shows the number of unread articles on the toolbar icon; nothing at zero. */
export const showBadge = async (unread: number): Promise<void> => {
  await browser.action.setBadgeText({ text: badgeText(unread) });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
};
