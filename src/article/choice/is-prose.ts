import type { Block } from '../blocks/block';

/** Shorter lines are labels and leads. */
const leastChars = 80;

/** Whether a block is a sentence or more, most of it without links. */
export const isProse = ({ chars, linkChars }: Block): boolean =>
  chars > leastChars && linkChars < chars / 2;
