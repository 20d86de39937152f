import { wordHashes } from './hash-words';

const runWords = 4;
const sketchSize = 48;

/**
 * The smallest hashes of a text's runs of four words (Broder's bottom-k sketch): two texts' sketches are as alike as the texts.
 */
export const sketchOf = (text: string): readonly number[] => {
  const own = wordHashes(text);
  const hashes = new Set<number>();
  for (let at = 0; at + runWords <= own.length; at += 1) {
    let run = 0;
    for (let of = at; of < at + runWords; of += 1)
      run = Math.imul(run ^ (own[of] ?? 0), 0x9e3779b1);
    hashes.add((run ^ (run >>> 15)) >>> 0);
  }
  // As whole numbers, which are sorted without asking.
  return [...Uint32Array.from(hashes).sort().subarray(0, sketchSize)];
};

/** How much two texts share, 0 to 1, by their sketches. */
export const likeness = (one: readonly number[], other: readonly number[]): number => {
  if (one.length === 0 || other.length === 0) return 0;
  const inOther = new Set(other);
  const inOne = new Set(one);
  const smallest = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, sketchSize);
  return smallest.filter((hash) => inOne.has(hash) && inOther.has(hash)).length / smallest.length;
};
