import type { Block } from '../blocks/block';
import { meanByChars } from './mean-by-chars';
import type { Opinion } from './opinion';

/** From this mean score on a text without links belongs to what it stands in the middle of. */
const leastScore = 0.25;

/** So many lines without a single link are seldom a site's: less of a score will do. */
const manyBlocks = 5;
const leastScoreOfMany = 0.15;

/** Lists without a single link, and what stands over them, are the author's nearly always. */
const leastScoreOfLists = 0.06;

/** More is a part of the page by itself. */
const mostBlocks = 14;

/** Nothing but a formula: its few signs tell the model nothing. */
const isFormula = (block: Block | undefined): boolean =>
  block?.nodes.every(
    (node) => node.data.trim() === '' || node.parentElement?.closest('math, [data-math]') !== null,
  ) === true;

const isListed = ({ box }: Block): boolean => box.tag === 'LI' || /^H[2-6]$/.test(box.tag);

const leastScoreFor = (gap: readonly Block[]): number => {
  if (gap.length > 2 && gap.every(isListed)) return leastScoreOfLists;
  return gap.length < manyBlocks ? leastScore : leastScoreOfMany;
};

/** Index after the last block of a run that is not kept. */
const endOfGap = (keep: readonly boolean[], start: number): number => {
  const end = keep.indexOf(true, start);
  return end < 0 ? keep.length : end;
};

const belongs = ({ blocks, scores }: Opinion, start: number, end: number): boolean => {
  if (end - start > mostBlocks) return false;
  const gap = blocks.slice(start, end);
  if (gap.some(({ linkChars }) => linkChars > 0)) return false;
  if (gap.every(isFormula)) return true;
  const mean = meanByChars(blocks, { first: start, last: end - 1 }, (at) => scores[at] ?? 0);
  return mean >= leastScoreFor(gap);
};

/**
 * Keeps a text in doubt where what stands on both sides is kept: sentences of one's own are rarely in the midst of another's. On the
 * public corpus such runs are the article's in 52 to 95 of 100.
 */
export const keepBetween = (opinion: Opinion): readonly boolean[] => {
  const kept = [...opinion.keep];
  const first = kept.indexOf(true);
  for (let at = first; at >= 0 && at < kept.length; at += 1) {
    if (kept[at] === true) continue;
    const end = endOfGap(opinion.keep, at);
    if (end < kept.length && belongs(opinion, at, end)) kept.fill(true, at, end);
    at = end;
  }
  return kept;
};
