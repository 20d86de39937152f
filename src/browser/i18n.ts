import { webExtension as browser } from './web-extension';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text. */
export type MessageKey = keyof typeof messages;

/** A text of `_locales` in the browser's language. */
export const getMessage = (key: MessageKey, substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]);
