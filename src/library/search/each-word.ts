import { dense, separator, signOf } from './word-characters';

/** Longer words (keys, encoded data) are known by their beginning. */
export const longestWord = 40;

/**
 * Visits the words of a text in order, each by where it begins and ends. Runs of a script without spaces are visited as
 * overlapping pairs, and their last character alone.
 */
export const eachWord = (text: string, visit: (start: number, end: number) => void): void => {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const sign = signOf(text.charCodeAt(at));
    if (sign > dense) {
      const start = at;
      do at += 1;
      while (at < length && signOf(text.charCodeAt(at)) > dense);
      visit(start, Math.min(at, start + longestWord));
    } else if (sign !== separator) {
      const isPair = at + 1 < length && signOf(text.charCodeAt(at + 1)) === dense;
      visit(at, isPair ? at + 2 : at + 1);
      at += 1;
    } else at += 1;
  }
};
