import browser from 'webextension-polyfill';

/** A text of `_locales` in the browser's language, or an empty text where the key is unknown. */
export const getMessage = (key: string, substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]);

/** The browser's own language, BCP 47. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
