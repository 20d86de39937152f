import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { boxHeading } from '../words/furniture-words';
import { pointerLead } from '../words/pointer-lead';
import { charsOf, keptChars } from './count-chars';
import { isProse } from './is-prose';
import type { Opinion } from './opinion';

/** What stands under such a heading is at most this much of the text. */
const largestShare = 0.35;

const opensFurniture = (block: Block): boolean =>
  isHeading(block) &&
  (boxHeading.test(block.text) || (pointerLead.test(block.text) && block.text.length < 60));

/** So much prose under "More on fields" is a chapter on them. */
const leastChapter = 600;

/** Whether what was kept below a heading is a chapter of the text's, whatever the heading begins with. */
const isChapter = ({ blocks, keep }: Opinion, start: number, end: number): boolean => {
  if (boxHeading.test(blocks[start]?.text ?? '')) return false;
  const prose = blocks
    .slice(start, end)
    .filter((block, at) => keep[start + at] === true && isProse(block));
  return charsOf(prose) >= leastChapter;
};

const endOfSection = (blocks: readonly Block[], start: number): number => {
  const heading = blocks[start];
  const around = heading?.box.parent?.element;
  let end = start + 1;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end];
    if (block === undefined || around?.contains(block.box.element) !== true) break;
    if (isHeading(block) && block.box.tag <= (heading?.box.tag ?? '')) break;
  }
  return end;
};

/** Drops what was kept under a heading such as "About the author" that was not kept itself. */
export const dropTails = (opinion: Opinion): readonly boolean[] => {
  const { blocks, keep } = opinion;
  const kept = [...keep];
  const all = keptChars(blocks, keep);
  blocks.forEach((block, start) => {
    if (keep[start] === true || !opensFurniture(block)) return;
    const end = endOfSection(blocks, start);
    if (isChapter(opinion, start, end)) return;
    const below = keptChars(blocks.slice(start, end), kept.slice(start, end));
    if (below < all * largestShare) kept.fill(false, start, end);
  });
  return kept;
};
