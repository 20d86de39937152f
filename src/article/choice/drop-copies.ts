import { groupBy } from '../../model/group-by';
import type { Block } from '../blocks/block';
import { charsOf } from './count-chars';
import type { Opinion } from './opinion';

/** Shorter lines are refrains, labels and what lists repeat. */
const leastChars = 100;

/** Fewer are an author's own. */
const leastCopies = 3;

/** Two copies of a text are each half of it; of less an author may say something again. */
const leastShare = 0.3;

const isProse = ({ box, chars, linkChars }: Block): boolean =>
  chars >= leastChars && linkChars < chars / 2 && !/^(?:PRE|CODE|T[DHR])$/.test(box.tag);

/** Of all that is told exactly twice, the second: what stands there more often is a form's or a filler's. */
const secondsOf = (prose: readonly Block[]): readonly Block[] =>
  [...groupBy(prose, ({ text }) => text).values()].flatMap((all) =>
    all.length === 2 ? all.slice(1) : [],
  );

/** Drops the second of two copies of a text, which pages set for narrow screens beside the one for wide ones. */
export const dropCopies = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const prose = blocks.filter((block, at) => keep[at] === true && isProse(block));
  const copies = new Set(secondsOf(prose));
  if (copies.size < leastCopies || charsOf([...copies]) < charsOf(prose) * leastShare) return keep;
  return blocks.map((block, at) => keep[at] === true && !copies.has(block));
};
