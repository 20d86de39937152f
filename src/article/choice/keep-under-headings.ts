import { isHeading } from '../blocks/page-view';
import { isProse } from './is-prose';
import type { Opinion } from './opinion';

/** From this score on a paragraph is what the kept heading over it announces. */
const leastScore = 0.25;

/** Keeps a paragraph in doubt right below a kept heading: else that would stand over something else. */
export const keepUnderHeadings = ({ blocks, scores, keep }: Opinion): readonly boolean[] =>
  keep.map((isKept, at) => {
    const [heading, block] = [blocks[at - 1], blocks[at]];
    if (isKept || keep[at - 1] !== true || !heading || !block) return isKept;
    const isBelow = isHeading(heading) && block.box.tag === 'P' && !block.box.isHidden;
    return isBelow && isProse(block) && (scores[at] ?? 0) >= leastScore;
  });
