import type { Block, Box } from '../blocks/block';
import { biography } from '../words/biography';
import { pointerLead } from '../words/pointer-lead';
import type { Opinion } from './opinion';

/** Fewer paragraphs made alike say nothing of one another. */
const leastKin = 3;

/** From this mean score on, where so many of them are kept, all are. */
const leastMean = 0.3;
const leastShare = 0.2;

/** Less is sure to be something else in the same clothes. */
const leastScore = 0.08;

/** Shorter lines are labels and leads. */
const leastChars = 40;

/** Others' words, and a caption's, are in boxes of their own. */
const apart = new Set(['BLOCKQUOTE', 'FIGCAPTION', 'ASIDE']);

const captionName = /caption|credit/;

const isApart = (box: Box | null): boolean =>
  box !== null &&
  (apart.has(box.tag) ||
    box.isMenu ||
    box.isHidden ||
    captionName.test(box.names) ||
    isApart(box.parent));

const isParagraph = ({ box, chars, linkChars, text }: Block): boolean =>
  box.tag === 'P' &&
  chars > leastChars &&
  linkChars < chars / 2 &&
  !pointerLead.test(text) &&
  !biography.test(text) &&
  !isApart(box);

/** The places of paragraphs between the first and the last block that is kept, by how they are made. */
const kinOf = ({ blocks, keep }: Opinion): ReadonlyMap<string, readonly number[]> => {
  const kin = new Map<string, number[]>();
  const last = keep.lastIndexOf(true);
  for (let at = keep.indexOf(true); at >= 0 && at <= last; at += 1) {
    const block = blocks[at];
    if (block === undefined || !isParagraph(block)) continue;
    const group = kin.get(block.signature);
    if (group === undefined) kin.set(block.signature, [at]);
    else group.push(at);
  }
  return kin;
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
