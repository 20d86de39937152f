import type { Settings } from '../model/settings';

/** Where `apply-theme.js` finds, before anything is painted, what the library will say later. */
const appearanceKey = 'bantin.appearance';

/** Shows theme and text size on this page, and leaves a copy for the next page's first paint. */
export const wearSettings = ({ theme, textSizePx }: Settings): void => {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.style.setProperty('--text-size', String(textSizePx));
  localStorage.setItem(appearanceKey, JSON.stringify({ theme, textSizePx }));
};
