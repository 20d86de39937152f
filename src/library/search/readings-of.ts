import type { ParsedQuery, QueryTerm } from './parse-query';
import { dense, signOf } from './word-characters';

/** A word of so few letters that is still being typed says little yet. */
const fewLetters = 2;

/**
 * How a query may be meant, the likeliest first. Where its last word has only been begun, what the other words find may hold it in
 * none of its commonest forms: a single letter is first a word of its own (`vitamin c`), and what finds nothing is left out.
 */
export const readingsOf = (query: ParsedQuery): readonly ParsedQuery[] => {
  const last = query.terms.at(-1);
  const others = query.terms.slice(0, -1);
  const [word, ...more] = last?.words ?? [];
  if (!last || !word?.prefix || more.length > 0 || last.negative) return [query];
  const { length } = word.folded;
  const isDense = signOf(word.folded.charCodeAt(0)) === dense;
  if (length > fewLetters || isDense || others.every(({ negative }) => negative)) return [query];
  const whole: QueryTerm = { ...last, words: [{ ...word, prefix: false }] };
  return [
    { ...query, terms: [...others, length === 1 ? whole : last] },
    { ...query, terms: others },
  ];
};
