import type { ChosenTexts } from './kept-texts';
import { webExtension as browser } from './web-extension';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A text whose named places are numbered, as they are filled in. */
export const numberPlaces = ({ message, placeholders = {} }: Message): string =>
  message.replace(
    /\$(\w+)\$/g,
    (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
  );

/** Reads all texts of a language from Bantin's own folder; null for `auto`, and for a language that is not there. */
export const loadTexts = async (language: string): Promise<ChosenTexts | null> => {
  if (language === 'auto' || !/^\w+$/.test(language)) return null;
  try {
    const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    const found = (await answer.json()) as Readonly<Record<string, Message>>;
    const messages = Object.entries(found).map(([key, text]) => [key, numberPlaces(text)]);
    const { version } = browser.runtime.getManifest();
    return { language, version, messages: Object.fromEntries(messages) as Record<string, string> };
  } catch {
    // An older settings record may name a language that was taken out again.
    return null;
  }
};
