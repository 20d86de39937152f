import { chosenLanguage } from '../browser/i18n';
import type { Settings } from '../model/settings';
import { ownStyleSheet } from './own-style-sheet';

/** Where `apply-theme.js` finds, before anything is painted, what the library will say later. */
const appearanceKey = 'bantin.appearance';

type Looks = Omit<Settings, 'ownCss'>;

/** What the root element carries: `data-` attributes and custom properties. */
const appearanceOf = ({ theme, density, popupWidthPx, ...text }: Looks) => ({
  data: { theme, density, font: text.textFamily, justify: String(text.justifyText) },
  style: {
    '--popup-width': `${popupWidthPx}px`,
    '--text-size': String(text.textSizePx),
    '--text-line': String(text.lineHeight),
    '--text-width': String(text.textWidthEm),
  },
});

/** Shows theme, text and the person's own styles on this page, and leaves a copy for the next page's first paint. */
export const wearSettings = (settings: Settings): void => {
  const root = document.documentElement;
  const appearance = appearanceOf(settings);
  Object.assign(root.dataset, appearance.data);
  for (const [name, value] of Object.entries(appearance.style)) root.style.setProperty(name, value);
  localStorage.setItem(appearanceKey, JSON.stringify(appearance));
  wearOwnCss(settings.ownCss);
  if (settings.language !== chosenLanguage()) {
    void import('./change-language').then(({ changeLanguage }) =>
      changeLanguage(settings.language),
    );
  }
};

let worn: { readonly css: string; readonly sheet: CSSStyleSheet } | null = null;

const wearOwnCss = (css: string): void => {
  if (css === (worn?.css ?? '')) return;
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== worn?.sheet);
  worn = css === '' ? null : { css, sheet: ownStyleSheet(css) };
  document.adoptedStyleSheets = worn === null ? others : [...others, worn.sheet];
};
