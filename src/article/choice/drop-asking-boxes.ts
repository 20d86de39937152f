import { askingBoxes } from '../asking-boxes';
import type { Opinion } from './opinion';

/** Drops what stands in one small box with a field for an address, a button for letters or a vote. */
export const dropAskingBoxes = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const document = blocks[0]?.box.element.ownerDocument;
  const boxes = document === undefined ? [] : [...askingBoxes(document)];
  if (boxes.length === 0) return keep;
  return keep.map(
    (isKept, index) =>
      isKept && !boxes.some((box) => box.contains(blocks[index]?.box.element ?? null)),
  );
};
