import type { Block, Box } from '../blocks/block';
import type { Opinion } from './opinion';

/** More speaks for itself. */
const longest = 400;

/** The boxes that end, or begin, with a block, the innermost first. */
const boxesAt = (block: Block | undefined, at: number, side: 'first' | 'last'): readonly Box[] => {
  const found: Box[] = [];
  for (let box = block?.box ?? null; box?.[side] === at; box = box.parent) found.push(box);
  return found;
};

const shapeOf = ({ element }: Box): string =>
  [element, ...element.children].map(({ localName }) => localName).join(' ');

const isOpen = ({ keep }: Opinion, { first, last, chars, linkChars, isHidden }: Box): boolean =>
  !isHidden && linkChars === 0 && chars <= longest && !keep.slice(first, last + 1).includes(true);

const isKept = ({ keep }: Opinion, { element, first, last, headings, chars }: Box): boolean =>
  headings > 0 &&
  chars <= 2 * longest &&
  element.querySelector('ul, ol') !== null &&
  keep.slice(first, last + 1).every((one) => one);

/** The box beside a kept one that is built as that is: a heading and a list below each, such as what speaks for a thing and against it. */
const twinOf = (opinion: Opinion, box: Box, side: 'before' | 'behind'): Box | null => {
  const at = side === 'before' ? box.first - 1 : box.last + 1;
  const beside = boxesAt(opinion.blocks[at], at, side === 'before' ? 'last' : 'first');
  return (
    beside.find(
      (other) =>
        other.parent === box.parent && other.headings > 0 && shapeOf(other) === shapeOf(box),
    ) ?? null
  );
};

/** Keeps a short box without links whose neighbour of the same build is kept whole. */
export const keepTwins = (opinion: Opinion): readonly boolean[] => {
  const kept = [...opinion.keep];
  opinion.blocks.forEach((block, at) => {
    if (opinion.keep[at] !== true) return;
    for (const box of boxesAt(block, at, 'last')) {
      if (box.tag === 'BODY' || !isKept(opinion, box)) continue;
      for (const side of ['before', 'behind'] as const) {
        const twin = twinOf(opinion, box, side);
        if (twin !== null && isOpen(opinion, twin)) kept.fill(true, twin.first, twin.last + 1);
      }
    }
  });
  return kept;
};
