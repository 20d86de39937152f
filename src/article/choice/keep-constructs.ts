import type { Block, Box } from '../blocks/block';

/** A table of which this much is kept is the article's. */
const leastShare = 0.3;

/** Longer ones speak for themselves. */
const longest = 2000;

const constructs = new Set(['TABLE', 'PRE', 'BLOCKQUOTE', 'DL', 'UL', 'OL']);

/** The outermost construct a block stands in. */
const constructAround = (block: Block): Box | null => {
  let found: Box | null = null;
  for (let box: Box | null = block.box; box !== null; box = box.parent) {
    if (constructs.has(box.tag)) found = box;
  }
  return found;
};

/** As against a list of links, and a page laid out in a table. */
const holdsText = (box: Box): boolean =>
  box.linkChars < box.chars / 2 &&
  (box.tag === 'TABLE' ? box.paragraphs === 0 : box.chars < longest) &&
  !box.isHidden;

const keptShare = (blocks: readonly Block[], keep: readonly boolean[], box: Box): number => {
  let chars = 0;
  for (let at = box.first; at <= box.last; at += 1) {
    if (keep[at] === true) chars += blocks[at]?.chars ?? 0;
  }
  return chars / Math.max(1, box.chars);
};

/**
 * Keeps tables, lists, quotes and code whole where what stands on both sides is kept, and tables where a part of them is: rows
 * without their header say nothing.
 */
export const keepConstructs = (
  blocks: readonly Block[],
  keep: readonly boolean[],
): readonly boolean[] => {
  const kept = [...keep];
  for (const box of new Set(blocks.map(constructAround))) {
    if (box === null || !holdsText(box)) continue;
    const stands = keep[box.first - 1] === true && keep[box.last + 1] === true;
    const isPart = box.tag === 'TABLE' && keptShare(blocks, keep, box) >= leastShare;
    if (stands || isPart) kept.fill(true, box.first, box.last + 1);
  }
  return kept;
};
