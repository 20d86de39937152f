/** Marks that people leave out when they type: accents, Hebrew points, Arabic vowel signs and the stretching of words. */
const marks = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- marks are what is meant
  '[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed' +
    '\\u1ab0-\\u1aff\\u1dc0-\\u1dff]+',
  'g',
);
const ignored = /[\u00ad\u200b-\u200d]+/g;

/** Letters that no decomposition takes apart, as they are typed without their marks. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const special = /[đðøłħŋıßæœþςىیکة]/g;
// eslint-disable-next-line no-control-regex -- plain ASCII needs no folding
const ascii = /^[\u0000-\u007f]*$/;

/** A word as it is written, in small letters and composed. */
export const exactWord = (word: string): string =>
  ascii.test(word) ? word.toLowerCase() : word.toLowerCase().normalize('NFC').replace(ignored, '');

/** A word as somebody types it who leaves accents out; `đ` is `d`. */
export const foldWord = (word: string): string => {
  const exact = exactWord(word);
  if (ascii.test(exact)) return exact;
  return exact
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(special, (found) => plain[found] ?? found);
};

const divider = '\u0001';

/** Folding is what naming a word costs, and a language with accents has few thousand syllables. */
const named = new Map<string, string>();
const mostNamed = 20_000;

/**
 * A word's name in the dictionary: folded, then as written, so that all spellings of one word stand together.
 * @param word In small letters.
 */
export const termOf = (word: string): string => {
  if (ascii.test(word)) return word;
  const known = named.get(word);
  if (known !== undefined) return known;
  const exact = exactWord(word);
  const folded = foldWord(exact);
  const term = folded === exact ? exact : folded + divider + exact;
  if (named.size >= mostNamed) named.clear();
  named.set(word, term);
  return term;
};

/** The folded half of a dictionary name. */
export const foldedOf = (term: string): string => {
  const at = term.indexOf(divider);
  return at < 0 ? term : term.slice(0, at);
};

/** The written half of a dictionary name. */
export const exactOf = (term: string): string => term.slice(term.indexOf(divider) + 1);

/** Where the names end that fold to one word. */
export const spellingsEnd = (folded: string): string => `${folded}\u0002`;
