import { groupBy } from '../../model/group-by';
import type { Block, Box } from '../blocks/block';
import { biography } from '../words/biography';
import { pointerLead } from '../words/pointer-lead';
import { isLine } from './is-prose';
import type { Opinion } from './opinion';

/** Fewer paragraphs made alike say nothing of one another. */
const leastKin = 3;

/** From this mean score on, where so many of them are kept, all are. */
const leastMean = 0.3;
const leastShare = 0.2;

/** Less is sure to be something else in the same clothes. */
const leastScore = 0.08;

/** Others' words, and a caption's, are in boxes of their own. */
const apart = new Set(['BLOCKQUOTE', 'FIGCAPTION', 'ASIDE']);

const captionName = /caption|credit/;

const isApart = (box: Box | null): boolean =>
  box !== null && (apart.has(box.tag) || captionName.test(box.names) || isApart(box.parent));

const isParagraph = (block: Block): boolean =>
  block.box.tag === 'P' &&
  !block.box.isMenu &&
  !block.box.isHidden &&
  isLine(block) &&
  !pointerLead.test(block.text) &&
  !biography.test(block.text) &&
  !isApart(block.box);

/** The places of paragraphs between the first and the last block that is kept, by how they are made. */
const kinOf = ({ blocks, keep }: Opinion): ReadonlyMap<string, readonly number[]> => {
  const [first, last] = [keep.indexOf(true), keep.lastIndexOf(true)];
  const places = blocks.flatMap((block, at) =>
    at >= first && at <= last && isParagraph(block) ? [at] : [],
  );
  return groupBy(places, (at) => blocks[at]?.signature ?? '');
};

/**
 * Keeps the paragraphs of one make where a part of them is kept and the rest is in doubt: what is said of each thing in a list of
 * them (a guide to what is on sale) is judged together.
 */
export const keepKin = (opinion: Opinion): readonly boolean[] => {
  const { scores, keep } = opinion;
  const kept = [...keep];
  for (const group of kinOf(opinion).values()) {
    const mean = group.reduce((sum, at) => sum + (scores[at] ?? 0), 0) / group.length;
    const share = group.filter((at) => keep[at] === true).length / group.length;
    if (group.length < leastKin || mean < leastMean || share < leastShare) continue;
    for (const at of group) if ((scores[at] ?? 0) >= leastScore) kept[at] = true;
  }
  return kept;
};
