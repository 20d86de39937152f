import type { Block, Box } from '../blocks/block';

const mark = 'data-unchosen';

/** More than this is another text, not something put between the paragraphs. */
const longest = 1000;

/** Parts of a table leave their place empty: without them the others would move. */
const fixed = new Set('TABLE THEAD TBODY TFOOT TR TD TH CAPTION PRE FIGCAPTION'.split(' '));

const boxesWithKept = (kept: readonly Box[]): ReadonlySet<Box> => {
  const found = new Set<Box>();
  for (const inner of kept) {
    for (let box: Box | null = inner; box !== null && !found.has(box); box = box.parent) {
      found.add(box);
    }
  }
  return found;
};

/** The outermost box around a block that holds nothing kept and stands beside what is kept. */
const boxBeside = (block: Block, kept: ReadonlySet<Box>): Box | null => {
  if (kept.has(block.box)) return null;
  let { box } = block;
  while (box.parent !== null && !kept.has(box.parent)) box = box.parent;
  const isFurniture = box.isMenu || box.isHidden || box.chars > longest || fixed.has(box.tag);
  return isFurniture ? null : box;
};

/**
 * Marks what stands between the kept parts and was not chosen, so that it is taken out with the furniture: a person is told of it
 * there, and may have it back. `media` are boxes of what is kept to be looked at. Returns which blocks stay for that.
 */
export const markUnchosen = (
  blocks: readonly Block[],
  keep: readonly boolean[],
  media: readonly Box[],
): readonly boolean[] => {
  const texts = blocks.filter((_, index) => keep[index] === true).map(({ box }) => box);
  const kept = boxesWithKept([...texts, ...media]);
  const [first, last] = [keep.indexOf(true), keep.lastIndexOf(true)];
  const stays = [...keep];
  for (let at = first + 1; at < last; at += 1) {
    const block = blocks[at];
    const box = block === undefined || stays[at] === true ? null : boxBeside(block, kept);
    if (box === null) continue;
    box.element.setAttribute(mark, '');
    stays.fill(true, box.first, box.last + 1);
  }
  return stays;
};

/** Takes out what `markUnchosen` marked. */
export const removeUnchosen = (root: Element): void => {
  for (const element of root.querySelectorAll(`[${mark}]`)) element.remove();
};
