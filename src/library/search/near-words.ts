import { foldedOf } from './fold-word';
import type { SegmentReader } from './segment-reader';
import type { ReadStore } from './segment-store';

/** How many slips of the fingers a word of this length is forgiven. */
export const slipsFor = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Fewest letters to change, add, leave out or swap, up to `most`; above that it is only told to be more. */
export const slipsBetween = (one: string, other: string, most: number): number => {
  const width = other.length;
  if (Math.abs(one.length - width) > most) return most + 1;
  let before = new Int32Array(width + 1);
  let row = Int32Array.from({ length: width + 1 }, (_, at) => at);
  let next = new Int32Array(width + 1);
  for (let i = 1; i <= one.length; i += 1) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return row[width] ?? most + 1;
};

/** A word of the dictionary near to one that was typed. */
export interface NearWord {
  readonly folded: string;
  readonly slips: number;
  readonly documents: number;
}

/** So many near words stand for one that is nowhere. */
const mostNear = 6;

/** The words of all segments nearest to a folded word, the most frequent first; none for short words. */
export const findNearWords = async (
  store: ReadStore,
  segments: readonly SegmentReader[],
  word: string,
): Promise<readonly NearWord[]> => {
  const most = slipsFor(word);
  if (most === 0) return [];
  const near = new Map<string, NearWord>();
  // The first letter may be wrong too, as long as the second is the word's first or second: `rtump`, `umbrela`.
  const beginnings = new Set([word.slice(0, 1), word.slice(1, 2)]);
  await Promise.all(
    segments.map(async (segment) => {
      for (const beginning of beginnings) {
        const entries = await segment.scan(store, beginning, `${beginning}\uffff`);
        for (const { term, documents } of entries) {
          // Most terms are told apart by their length before they are taken apart.
          if (term.length < word.length - most) continue;
          const folded = foldedOf(term);
          const known = near.get(folded);
          const slips = known?.slips ?? slipsBetween(word, folded, most);
          if (slips > most) continue;
          near.set(folded, { folded, slips, documents: documents + (known?.documents ?? 0) });
        }
      }
    }),
  );
  const all = [...near.values()];
  const least = Math.min(...all.map(({ slips }) => slips));
  return all
    .filter(({ slips }) => slips === least)
    .sort((a, b) => b.documents - a.documents)
    .slice(0, mostNear);
};
