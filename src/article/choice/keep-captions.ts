import type { Block, Box } from '../blocks/block';

const captionBox = (block: Block): Box | null => {
  let box: Box | null = block.box;
  for (let steps = 0; box !== null && steps < 4; steps += 1, box = box.parent) {
    if (box.tag === 'FIGCAPTION') return box;
  }
  return null;
};

/** A caption longer than this is a text that was put beside a picture. */
const longestCaption = 600;

/** Adds the captions of pictures that are kept: without its picture's words a reader looks at a riddle. */
export const keepCaptions = (
  blocks: readonly Block[],
  keep: readonly boolean[],
  media: ReadonlySet<Element>,
): readonly boolean[] => {
  const figures = new Set([...media].map((element) => element.closest('figure')));
  return keep.map((isKept, index) => {
    const block = blocks[index];
    if (block === undefined || isKept) return isKept;
    const caption = captionBox(block);
    if (caption === null || block.chars > longestCaption) return false;
    return (
      figures.has(caption.element.closest('figure') ?? null) &&
      caption.element.closest('figure') !== null
    );
  });
};
