import { isSubheading } from './is-subheading';
import type { Opinion } from './opinion';

/** So few characters before a heading are its time or its number. */
const longestNumber = 12;

const isKeptBefore = ({ blocks, keep }: Opinion, index: number): boolean =>
  keep[index - 1] === true ||
  (keep[index - 2] === true && (blocks[index - 1]?.chars ?? Infinity) <= longestNumber);

/** A subheading of the article's own by its looks, of which it is open whether it stays. */
const isOpen = ({ blocks, keep }: Opinion, at: number): boolean => {
  const block = blocks[at];
  return (
    block !== undefined &&
    keep[at] !== true &&
    block.linkChars <= block.chars / 2 &&
    isSubheading(block)
  );
};

/** First and last of the open headings that stand under one another here: a chapter's and its first part's. */
const runOfHeadings = (opinion: Opinion, index: number): readonly [number, number] => {
  let [first, last] = [index, index];
  while (isOpen(opinion, first - 1)) first -= 1;
  while (isOpen(opinion, last + 1)) last += 1;
  return [first, last];
};

/** Keeps a subheading of which both what stands before and what stands under it are kept: without it two parts run together. */
export const keepHeadings = (opinion: Opinion): readonly boolean[] =>
  opinion.keep.map((isKept, index, keep) => {
    if (!isOpen(opinion, index)) return isKept;
    const [first, last] = runOfHeadings(opinion, index);
    return isKeptBefore(opinion, first) && keep[last + 1] === true;
  });
