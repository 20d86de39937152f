import { foldText } from '../../text/fold-text';

/** A stretch of a text, in characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a text holds what was typed: as typed where it does, accents and all; else without accents, case never counting. */
export const findInText = (text: string, typed: string): readonly Stretch[] => {
  const wanted = typed.trim();
  if (wanted === '') return [];
  const exact = search(text, wanted, (part) => part.toLowerCase().normalize('NFC'));
  return exact.length > 0 && wanted !== foldText(wanted) ? exact : search(text, wanted, foldText);
};

const search = (
  text: string,
  wanted: string,
  fold: (part: string) => string,
): readonly Stretch[] => {
  const needle = fold(wanted).replace(/\s+/g, ' ');
  const { folded, from } = foldWithMap(text, fold);
  const found: Stretch[] = [];
  for (
    let at = folded.indexOf(needle);
    at !== -1;
    at = folded.indexOf(needle, at + needle.length)
  ) {
    const end = from[at + needle.length] ?? text.length;
    found.push({ start: from[at] ?? 0, end });
  }
  return found;
};

/** Folds cluster by cluster, and remembers where each folded character came from; blanks in a row become one. */
const foldWithMap = (text: string, fold: (part: string) => string) => {
  let folded = '';
  const from: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const part = /^\s/.test(cluster) ? ' ' : fold(cluster);
    from.push(...Array.from({ length: part.length }, () => index));
    folded += part;
  }
  return { folded, from };
};
