import type { Block } from '../blocks/block';
import { phrases } from '../blocks/phrases';
import { isDateLine } from '../words/is-date-line';
import type { Opinion } from './opinion';

/** A longer line at the top is the article's first. */
const longestByline = 200;

const shortestOpening = 100;

const named =
  /(?:^|[\s_-])(?:by-?line|dateline|author|posted-?(?:on|by)|(?:entry|post|article|story)-?meta|meta-?(?:info|data)|publish(?:ed)?-?(?:date|on)|timestamp)(?=$|[\s_-])/;

const isByline = (block: Block): boolean =>
  isNamedByline(block) ||
  (isDateLine(block.text) && block.box.element.closest('table, dl') === null);

const isNamedByline = ({ text, chars, box }: Block): boolean =>
  chars < longestByline &&
  named.test(`${box.names} ${box.parent?.names ?? ''}`) &&
  (phrases['date']?.test(text) === true ||
    phrases['published']?.test(text) === true ||
    phrases['byline']?.test(text) === true);

/** Drops lines of who wrote it and when, from before the text begins: the view shows both itself. */
export const dropByline = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const begins = blocks.findIndex(
    (block, index) =>
      keep[index] === true &&
      block.chars >= shortestOpening &&
      block.linkChars < block.chars / 2 &&
      !isByline(block),
  );
  return keep.map((isKept, index) => {
    const block = blocks[index];
    return isKept && !(index < begins && block !== undefined && isByline(block));
  });
};
