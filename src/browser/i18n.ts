import type messages from '../../public/_locales/en/messages.json';
import { keptTexts, type ChosenTexts } from './kept-texts';
import { webExtension as browser } from './web-extension';

/** The name of a text. */
export type MessageKey = keyof typeof messages;

/** Undefined until looked for. */
let chosen: ChosenTexts | null | undefined;

const chosenTexts = (): ChosenTexts | null =>
  (chosen ??= keptTexts(browser.runtime.getManifest().version));

/** Has all texts said in another language than the browser's from now on; null: in the browser's. */
export const useTexts = (texts: ChosenTexts | null): void => {
  chosen = texts;
  for (const say of changed) say();
};

const changed: (() => void)[] = [];

/** Calls back whenever texts are said in another language from now on. */
export const onTextsChanged = (say: () => void): void => {
  changed.push(say);
};

/** The language that was chosen for the texts, by the name of its folder; `auto`: the browser's. */
export const chosenLanguage = (): string => chosenTexts()?.language ?? 'auto';

/** A text in the language that was chosen, else in the browser's. */
export const getMessage = (key: MessageKey, substitutions: readonly string[]): string => {
  const message = chosenTexts()?.messages[key];
  return message === undefined
    ? browser.i18n.getMessage(key, [...substitutions])
    : message.replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
};
