import type { Box } from '../blocks/block';
import { askingBoxes } from '../furniture/asking-boxes';
import type { Opinion } from './opinion';

/** The characters of all boxes around what is kept, which were counted before: to count them anew takes long. */
const charsAroundKept = ({ blocks, keep }: Opinion): ReadonlyMap<Element, number> => {
  const chars = new Map<Element, number>();
  blocks.forEach((block, index) => {
    if (keep[index] !== true) return;
    let box: Box | null = block.box;
    for (; box !== null && !chars.has(box.element); box = box.parent)
      chars.set(box.element, box.chars);
  });
  return chars;
};

/** Drops what stands in one small box with a field for an address, a button for letters or a vote. */
export const dropAskingBoxes = (opinion: Opinion): readonly boolean[] => {
  const { blocks, keep } = opinion;
  const document = blocks[0]?.box.element.ownerDocument;
  if (document === undefined) return keep;
  const chars = charsAroundKept(opinion);
  const boxes = [...askingBoxes(document, (box) => chars.get(box) ?? null)];
  if (boxes.length === 0) return keep;
  return keep.map(
    (isKept, index) =>
      isKept && !boxes.some((box) => box.contains(blocks[index]?.box.element ?? null)),
  );
};
