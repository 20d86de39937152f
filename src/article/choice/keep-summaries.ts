import type { Opinion } from './opinion';

/** Keeps the line that opens a folded part with what is folded: without it nobody knows what is in there. */
export const keepSummaries = ({ blocks, keep }: Opinion): readonly boolean[] =>
  keep.map((isKept, index) => {
    const box = blocks[index]?.box;
    if (isKept || box?.tag !== 'SUMMARY' || box.parent?.tag !== 'DETAILS') return isKept;
    return keep.slice(box.parent.first, box.parent.last + 1).includes(true);
  });
