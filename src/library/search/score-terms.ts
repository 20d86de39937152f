import type { FoundTerm } from './find-terms';
import { findPhrase, placesOf, type PlacedTerm } from './find-phrase';
import type { QueryTerm } from './parse-query';
import type { ReadTerm, SegmentScorer } from './score-segment';
import type { SegmentReader } from './segment-reader';
import type { ReadStore } from './segment-store';

/** One segment's share of a query. */
export interface SegmentQuery {
  readonly store: ReadStore;
  readonly segment: SegmentReader;
  readonly scorer: SegmentScorer;
  /** How many segments share the query. */
  readonly of: number;
  readonly terms: readonly QueryTerm[];
  /** For each word of the terms, one after another. */
  readonly found: readonly (readonly FoundTerm[])[];
  readonly rarity: readonly number[];
}

/** A term of the query with what was found for its words. */
interface FoundQueryTerm {
  readonly negative: boolean;
  readonly words: readonly (readonly FoundTerm[])[];
  readonly rarity: number;
}

/** Scores a segment; false where a word of the query is nowhere in it. */
export const scoreTerms = async (query: SegmentQuery): Promise<boolean> => {
  const terms = withFound(query);
  const wanted = terms.filter(({ negative }) => !negative);
  if (wanted.some(({ words }) => words.some((found) => found.length === 0))) return false;
  const read = await Promise.all(
    terms.map((term) =>
      term.words.length === 1
        ? readPostings(query, term.words[0] ?? [])
        : Promise.resolve<readonly ReadTerm[]>([]),
    ),
  );
  const { scorer } = query;
  for (const [at, term] of terms.entries()) {
    if (term.words.length > 1) continue;
    if (term.negative) scorer.without(read[at] ?? []);
    else scorer.word(read[at] ?? [], term.rarity);
  }
  // Phrases last: they are looked up only in documents that hold all else.
  for (const term of terms) {
    if (term.words.length === 1) continue;
    const words = await Promise.all(term.words.map((found) => readPlaces(query, found)));
    const phrase = findPhrase(words, (document) => term.negative || scorer.isIn(document));
    if (term.negative) scorer.ruleOut(phrase.keys());
    else scorer.phrase(phrase, term.rarity);
  }
  await rewardNeighbours(query, wanted);
  return true;
};

const withFound = ({ terms, found, rarity }: SegmentQuery): readonly FoundQueryTerm[] => {
  let at = 0;
  return terms.map(({ words, negative }) => {
    const from = at;
    at += words.length;
    return {
      negative,
      words: found.slice(from, at),
      rarity: rarity.slice(from, at).reduce((sum, one) => sum + one, 0),
    };
  });
};

/** Spellings and longer words mostly lie beside each other: one read of them all beats many small ones, up to this size. */
const mostSpanBytes = 384 * 1024;

const readPostings = async (
  { store, segment }: SegmentQuery,
  found: readonly FoundTerm[],
): Promise<readonly ReadTerm[]> => {
  const postingStart = Math.min(...found.map(({ entry }) => entry.postingStart));
  const postingEnd = Math.max(...found.map(({ entry }) => entry.postingEnd));
  if (found.length < 2 || postingEnd - postingStart > mostSpanBytes) {
    return Promise.all(
      found.map(async (term) => ({ ...term, postings: await segment.postings(store, term.entry) })),
    );
  }
  const bytes = await segment.postings(store, { postingStart, postingEnd });
  return found.map((term) => {
    const { entry } = term;
    const postings = bytes.subarray(
      entry.postingStart - postingStart,
      entry.postingEnd - postingStart,
    );
    return { ...term, postings };
  });
};

const readPlaces = async (
  query: SegmentQuery,
  found: readonly FoundTerm[],
): Promise<readonly PlacedTerm[]> => {
  const { store, segment } = query;
  const read = await readPostings(query, found);
  const positionStart = Math.min(...found.map(({ entry }) => entry.positionStart));
  const positionEnd = Math.max(...found.map(({ entry }) => entry.positionEnd));
  if (found.length < 2 || positionEnd - positionStart > mostSpanBytes) {
    return Promise.all(
      read.map(async (term) => ({
        ...term,
        positions: await segment.positions(store, term.entry),
      })),
    );
  }
  const bytes = await segment.positions(store, { positionStart, positionEnd });
  return read.map((term) => {
    const { entry } = term;
    const positions = bytes.subarray(
      entry.positionStart - positionStart,
      entry.positionEnd - positionStart,
    );
    return { ...term, positions };
  });
};

/** Only among the best so far, and only for words that are not everywhere: else it would cost more than all the rest. */
const mostRewarded = 2048;
const fewestRewarded = 64;
/** Of one word's places, all segments together. */
const mostPlaceBytes = 1024 * 1024;
const neighbourWorth = 1.2;
const leastWorth = 1.5;

/** Words that were typed beside each other are worth more where they stand so: `địa phương` is one word in two parts. */
const rewardNeighbours = async (
  query: SegmentQuery,
  terms: readonly FoundQueryTerm[],
): Promise<void> => {
  if (terms.length < 2) return;
  const { scorer } = query;
  const best = scorer.best(Math.max(fewestRewarded, Math.floor(mostRewarded / query.of)));
  if (best.size < 2) return;
  const places = await Promise.all(
    terms.map(async ({ words: [found = [], ...more] }) => {
      const bytes = found.reduce(
        (sum, { entry }) => sum + entry.positionEnd - entry.positionStart,
        0,
      );
      if (more.length > 0 || bytes > mostPlaceBytes / query.of) return null;
      return placesOf(await readPlaces(query, found), (document) => best.has(document));
    }),
  );
  for (const [at, next] of places.entries()) {
    const before = places[at - 1];
    if (!before || !next) continue;
    const rarity = (terms[at - 1]?.rarity ?? 0) + (terms[at]?.rarity ?? 0);
    const worth = leastWorth + rarity * neighbourWorth;
    for (const [document, { places: own }] of next) {
      const first = before.get(document);
      if (!first) continue;
      const ends = new Set(first.places);
      const beside = own.filter((place) => ends.has(place - 1)).length;
      if (beside > 0) scorer.reward(document, worth * (1 + Math.log2(beside) / 4));
    }
  }
};
