/** All texts in a language that the person chose. */
export interface ChosenTexts {
  /** The name of its folder in `_locales`. */
  readonly language: string;
  /** Bantin's version: another one has other texts. */
  readonly version: string;
  /** By key; `$1` to `$9` stand for what is filled in. */
  readonly messages: Readonly<Record<string, string>>;
}

const key = 'bantin.texts';

interface Notes {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

/** A page's own notes, there before anything is painted; a worker has none. */
const notes = (): Notes | undefined =>
  (globalThis as { readonly localStorage?: Notes }).localStorage;

/** The texts that this page keeps of the chosen language; null where none was chosen, or they are of another version. */
export const keptTexts = (version: string | undefined): ChosenTexts | null => {
  try {
    const texts = JSON.parse(notes()?.getItem(key) ?? 'null') as ChosenTexts | null;
    return texts?.version === version ? texts : null;
  } catch {
    // Broken notes cost nothing: the browser's language shows until the settings are read.
    return null;
  }
};

/**
 * Keeps texts for the next page's first paint, or forgets them.
 * @returns False where there is no room for them.
 */
export const keepTexts = (texts: ChosenTexts | null): boolean => {
  try {
    if (texts === null) notes()?.removeItem(key);
    else notes()?.setItem(key, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
};
