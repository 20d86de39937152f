import { findTerms } from './find-terms';
import { findNearWords } from './near-words';
import type { ParsedQuery, QueryWord } from './parse-query';
import type { SegmentReader } from './segment-reader';
import type { ReadStore } from './segment-store';

/** A query with near words for those that are nowhere, and which these are. */
interface MendedQuery {
  readonly query: ParsedQuery;
  /** By the word as typed. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
}

const leastLetters = 4;

/** Forgives slips of the fingers in a query that found nothing: in the words that are nowhere, else in all of them. */
export const mendQuery = async (
  store: ReadStore,
  segments: readonly SegmentReader[],
  query: ParsedQuery,
): Promise<MendedQuery> => {
  const words = query.terms.filter((term) => !term.negative).flatMap((term) => term.words);
  const nowhere = new Set<QueryWord>();
  for (const word of words) {
    if (!(await isAnywhere(store, segments, word))) nowhere.add(word);
  }
  // A word that has only been begun may yet become one that fits.
  const isBegun =
    words.at(-1)?.prefix === true && (words.at(-1)?.folded.length ?? 0) < leastLetters;
  if (nowhere.size === 0 && isBegun) return { query, instead: new Map() };
  const instead = new Map<string, readonly string[]>();
  for (const word of nowhere.size > 0 ? nowhere : words) {
    const near = await findNearWords(store, segments, word.folded);
    if (near.length > 0) instead.set(word.exact, near);
  }
  const terms = query.terms.map((term) => ({
    ...term,
    words: term.words.map((word) => {
      const near = instead.get(word.exact);
      return near && !term.negative ? { ...word, near } : word;
    }),
  }));
  return { query: { ...query, terms }, instead };
};

/** Whether any document that is still alive holds a word. */
const isAnywhere = async (
  store: ReadStore,
  segments: readonly SegmentReader[],
  word: QueryWord,
): Promise<boolean> => {
  for (const segment of segments) {
    for (const { entry } of await findTerms(store, segment, word)) {
      if (await segment.isAlive(store, entry)) return true;
    }
  }
  return false;
};
