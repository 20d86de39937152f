import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { boxHeading, furnitureLine, pointerLead } from '../furniture-words';
import type { Opinion } from './opinion';

const longestHeading = 160;

const isFurniture = ({ text }: Block): boolean =>
  boxHeading.test(text) || pointerLead.test(text) || furnitureLine.test(text);

/** So few characters before a heading are its time or its number. */
const longestNumber = 12;

const isKeptBefore = ({ blocks, keep }: Opinion, index: number): boolean =>
  keep[index - 1] === true ||
  (keep[index - 2] === true && (blocks[index - 1]?.chars ?? Infinity) <= longestNumber);

/** First and last of the headings not kept that stand under one another here: a chapter's and its first part's. */
const runOfHeadings = ({ blocks, keep }: Opinion, index: number): readonly [number, number] => {
  const isOpen = (at: number): boolean => {
    const block = blocks[at];
    return (
      block !== undefined &&
      keep[at] !== true &&
      isHeading(block) &&
      block.chars <= longestHeading &&
      block.linkChars <= block.chars / 2 &&
      !isFurniture(block)
    );
  };
  let [first, last] = [index, index];
  while (isOpen(first - 1)) first -= 1;
  while (isOpen(last + 1)) last += 1;
  return [first, last];
};

/** Keeps a subheading of which both what stands before and what stands under it are kept: without it two parts run together. */
export const keepHeadings = (opinion: Opinion): readonly boolean[] =>
  opinion.keep.map((isKept, index, keep) => {
    const block = opinion.blocks[index];
    if (isKept || block === undefined || !isHeading(block)) return isKept;
    if (block.chars > longestHeading || block.linkChars > block.chars / 2) return false;
    if (isFurniture(block)) return false;
    const [first, last] = runOfHeadings(opinion, index);
    return isKeptBefore(opinion, first) && keep[last + 1] === true;
  });
