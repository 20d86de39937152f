import type { Block, Box } from '../blocks/block';
import { isHeadline, isSubheading } from './is-subheading';
import type { Opinion } from './opinion';

/** So much may stand between a part and the one before it that is none of the text: a button, a pointer elsewhere. */
const mostBetween = 6;

const mostLabels = 2;

/** A price, a mark, a place. */
const longestLabel = 25;

const isLabel = ({ box, chars, linkChars }: Block): boolean =>
  box.tag === 'FIGCAPTION' || (chars <= longestLabel && linkChars === 0);

/** What stands under a heading, past captions and labels that are not kept. */
const under = ({ blocks, keep }: Opinion, at: number): Block | null => {
  let next = at + 1;
  for (; next <= at + mostLabels; next += 1) {
    const block = blocks[next];
    if (block === undefined || keep[next] === true || !isLabel(block)) break;
  }
  return keep[next] === true ? (blocks[next] ?? null) : null;
};

/** The box that a paragraph, a heading or a list stands in. */
const placeOf = ({ box }: Block): Box | null => {
  if (box.tag === 'P' || /^H[2-6]$/.test(box.tag)) return box.parent;
  return box.tag === 'LI' ? (box.parent?.parent ?? null) : null;
};

const leastProse = 100;

/** "More on fields", right over a paragraph on them, is no pointer to other stories. */
const isOverProse = (heading: Block, { box, chars, linkChars }: Block): boolean =>
  heading.linkChars === 0 &&
  heading.words.length > 2 &&
  box.tag === 'P' &&
  chars >= leastProse &&
  linkChars < chars / 2;

/** Keeps the heading over kept text where text of the same box stands before it, whatever stands between the two. */
export const keepPartHeadings = (opinion: Opinion): readonly boolean[] =>
  opinion.keep.map((isKept, at) => {
    const heading = opinion.blocks[at];
    if (isKept || heading === undefined || !isHeadline(heading)) return isKept;
    const around = heading.box.parent;
    const next = under(opinion, at);
    if (around === null || next === null || placeOf(next) !== around) return false;
    if (!isSubheading(heading) && !isOverProse(heading, next)) return false;
    // One that opens a section of its own follows the sections before it.
    const { first } = around.first === at ? (around.parent ?? around) : around;
    return opinion.keep.slice(Math.max(first, at - mostBetween), at).includes(true);
  });
