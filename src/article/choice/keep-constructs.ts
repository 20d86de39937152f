import type { Block, Box } from '../blocks/block';
import { boxHeading, pointerLead } from '../furniture-words';
import type { Opinion } from './opinion';

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

/** A list of links is more often the site's: the opinion on it must be in doubt at least. */
const leastLinkScore = 0.2;

const isPointed = (heading: Block | undefined): boolean =>
  heading !== undefined && (pointerLead.test(heading.text) || boxHeading.test(heading.text));

/** As against a page laid out in a table, and a list too long to be overlooked. */
const isBounded = (box: Box): boolean =>
  (box.tag === 'TABLE' ? box.paragraphs === 0 : box.chars < longest) && !box.isHidden;

/** Mean by characters. */
const mean = ({ blocks }: Opinion, box: Box, of: (index: number) => number): number => {
  let sum = 0;
  for (let at = box.first; at <= box.last; at += 1) sum += of(at) * (blocks[at]?.chars ?? 0);
  return sum / Math.max(1, box.chars);
};

const stands = (opinion: Opinion, box: Box): boolean => {
  const { blocks, scores, keep } = opinion;
  if (keep[box.first - 1] !== true || keep[box.last + 1] !== true) return false;
  if (box.linkChars < box.chars / 2) return true;
  const score = mean(opinion, box, (at) => scores[at] ?? 0);
  return box.images === 0 && score >= leastLinkScore && !isPointed(blocks[box.first - 1]);
};

/**
 * Keeps tables, lists, quotes and code whole where what stands on both sides is kept, and tables where a part of them is: rows
 * without their header say nothing.
 */
export const keepConstructs = (opinion: Opinion): readonly boolean[] => {
  const kept = [...opinion.keep];
  for (const box of new Set(opinion.blocks.map(constructAround))) {
    if (box === null || !isBounded(box)) continue;
    const isPart =
      box.tag === 'TABLE' &&
      box.linkChars < box.chars / 2 &&
      mean(opinion, box, (at) => (opinion.keep[at] === true ? 1 : 0)) >= leastShare;
    if (isPart || stands(opinion, box)) kept.fill(true, box.first, box.last + 1);
  }
  return kept;
};
