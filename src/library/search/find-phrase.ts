import { ByteReader } from './byte-reader';
import type { PhraseCount, ReadTerm } from './score-segment';

/** A found term with its postings and positions. */
export interface PlacedTerm extends ReadTerm {
  readonly positions: Uint8Array;
}

/** Where words stand in one document. */
export interface Places {
  /** In ascending order for one spelling; spellings follow each other. */
  readonly places: number[];
  inTitle: boolean;
  fit: number;
}

/** Where a word stands, in any of its spellings, in the documents that are of interest. */
export const placesOf = (
  terms: readonly PlacedTerm[],
  isWanted: (document: number) => boolean,
): ReadonlyMap<number, Places> => {
  const found = new Map<number, Places>();
  for (const { postings, positions, fit } of terms) {
    const reader = new ByteReader(postings);
    const walk = new ByteReader(positions);
    for (let document = 0; !reader.done;) {
      document += reader.number();
      const times = reader.number();
      if (!isWanted(document)) {
        walk.skip(times >>> 1);
        continue;
      }
      let at = found.get(document);
      if (!at) found.set(document, (at = { places: [], inTitle: false, fit: 0 }));
      at.inTitle ||= (times & 1) === 1;
      at.fit = Math.max(at.fit, fit);
      let place = 0;
      for (let left = times >>> 1; left > 0; left -= 1) {
        place += walk.number();
        at.places.push(place);
      }
    }
  }
  return found;
};

/** The documents in which words stand beside each other in this order. */
export const findPhrase = (
  words: readonly (readonly PlacedTerm[])[],
  isWanted: (document: number) => boolean,
): ReadonlyMap<number, PhraseCount> => {
  let soFar: ReadonlyMap<number, Places> | null = null;
  for (const terms of words) {
    const before: ReadonlyMap<number, Places> | null = soFar;
    if (before === null) {
      soFar = placesOf(terms, isWanted);
      continue;
    }
    const next = placesOf(terms, (document) => before.has(document));
    soFar = follow(before, next);
  }
  return new Map(
    [...(soFar ?? [])].map(([document, { places, inTitle, fit }]) => [
      document,
      { times: places.length, inTitle, fit },
    ]),
  );
};

/** What stands one place after what was found so far. */
const follow = (
  before: ReadonlyMap<number, Places>,
  next: ReadonlyMap<number, Places>,
): ReadonlyMap<number, Places> => {
  const found = new Map<number, Places>();
  for (const [document, { places, inTitle, fit }] of next) {
    const first = before.get(document);
    if (!first) continue;
    const ends = new Set(first.places);
    const both = places.filter((place) => ends.has(place - 1));
    if (both.length === 0) continue;
    found.set(document, {
      places: both,
      inTitle: inTitle && first.inTitle,
      fit: Math.min(fit, first.fit),
    });
  }
  return found;
};
