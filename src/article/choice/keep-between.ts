import type { Opinion } from './opinion';

/** From this score on a text without links belongs to what it stands in the middle of. */
const leastScore = 0.25;

/** Keeps a text in doubt where what stands on both sides is kept: a sentence of one's own is rarely in the midst of another's. */
export const keepBetween = ({ blocks, scores, keep }: Opinion): readonly boolean[] =>
  keep.map(
    (isKept, index) =>
      isKept ||
      (keep[index - 1] === true &&
        keep[index + 1] === true &&
        blocks[index]?.linkChars === 0 &&
        (scores[index] ?? 0) >= leastScore),
  );
