import { webExtension as browser } from './web-extension';

/** Four characters fit on the toolbar icon. */
export const badgeText = (unread: number): string => {
  if (unread <= 0) return '';
  if (unread < 1000) return String(unread);
  return unread < 100_000 ? `${Math.floor(unread / 1000)}k` : '∞';
};

let colours: Promise<unknown> | null = null;

/** The browser keeps colours while it runs: each page sets them once, as they cost a poll as much as the number does. */
const setColours = (): Promise<unknown> =>
  Promise.all([
    browser.action.setBadgeBackgroundColor({ color: '#b3261e' }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]).catch((error: unknown) => {
    // The next refresh tries again.
    colours = null;
    throw error;
  });

/** Shows a number on the toolbar icon, or a dot in its place; nothing at zero. */
export const showBadge = async (count: number, asDot = false): Promise<void> => {
  await browser.action.setBadgeText({ text: asDot && count > 0 ? '•' : badgeText(count) });
  await (colours ??= setColours());
};
