import { foldedOf } from './fold-word';
import type { SegmentReader } from './segment-reader';
import type { ReadStore } from './segment-store';
import type { TermEntry } from './term-block';

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
interface NearWord {
  readonly folded: string;
  readonly slips: number;
  documents: number;
  /** Where it stands, by segment: to see whether any document there is still alive. */
  readonly places: Place[];
}

interface Place {
  readonly segment: SegmentReader;
  readonly entry: TermEntry;
}

/** So many near words stand for one that is nowhere. */
const mostNear = 6;

/**
 * The words of all segments nearest to a folded word, the most frequent first; none for short words, and never the word
 * itself. Words that only dead documents hold are passed over: they are gone with the next merge.
 */
export const findNearWords = async (
  store: ReadStore,
  segments: readonly SegmentReader[],
  word: string,
): Promise<readonly string[]> => {
  const all = [...(await gatherNear(store, segments, word)).values()];
  for (let slips = 1; slips <= slipsFor(word); slips += 1) {
    const near = all.filter((one) => one.slips === slips).sort((a, b) => b.documents - a.documents);
    const living: string[] = [];
    for (const { folded, places } of near) {
      if (living.length === mostNear) break;
      if (await isAnyAlive(store, places)) living.push(folded);
    }
    if (living.length > 0) return living;
  }
  return [];
};

const gatherNear = async (
  store: ReadStore,
  segments: readonly SegmentReader[],
  word: string,
): Promise<ReadonlyMap<string, NearWord>> => {
  const most = slipsFor(word);
  const near = new Map<string, NearWord>();
  if (most === 0) return near;
  // The first letter may be wrong too, as long as the second is the word's first or second: `rtump`, `umbrela`.
  const beginnings = new Set([word.slice(0, 1), word.slice(1, 2)]);
  await Promise.all(
    segments.map(async (segment) => {
      for (const beginning of beginnings) {
        for (const entry of await segment.scan(store, beginning, `${beginning}\uffff`)) {
          // Most terms are told apart by their length before they are taken apart.
          if (entry.term.length < word.length - most) continue;
          const folded = foldedOf(entry.term);
          const known = near.get(folded);
          const slips = known?.slips ?? slipsBetween(word, folded, most);
          if (slips > most || slips === 0) continue;
          const one = known ?? { folded, slips, documents: 0, places: [] };
          one.documents += entry.documents;
          one.places.push({ segment, entry });
          near.set(folded, one);
        }
      }
    }),
  );
  return near;
};

const isAnyAlive = async (store: ReadStore, places: readonly Place[]): Promise<boolean> => {
  for (const { segment, entry } of places) {
    if (await segment.isAlive(store, entry)) return true;
  }
  return false;
};
