import type { Block } from '../blocks/block';
import type { Opinion } from './opinion';

/** From this score on a text without links belongs to what it stands in the middle of. */
const leastScore = 0.25;

/** Nothing but a formula: its few signs tell the model nothing. */
const isFormula = (block: Block | undefined): boolean =>
  block?.nodes.every(
    (node) => node.data.trim() === '' || node.parentElement?.closest('math, [data-math]') !== null,
  ) === true;

/** Keeps a text in doubt where what stands on both sides is kept: a sentence of one's own is rarely in the midst of another's. */
export const keepBetween = ({ blocks, scores, keep }: Opinion): readonly boolean[] =>
  keep.map(
    (isKept, index) =>
      isKept ||
      (keep[index - 1] === true &&
        keep[index + 1] === true &&
        blocks[index]?.linkChars === 0 &&
        ((scores[index] ?? 0) >= leastScore || isFormula(blocks[index]))),
  );
