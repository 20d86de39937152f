import type { Block } from '../blocks/block';

/** Shorter ones are labels and leads. */
const leastLine = 40;

const leastProse = 80;

const isMostlyText = ({ chars, linkChars }: Block): boolean => linkChars < chars / 2;

/** Whether a block says more than a label does, most of it without links. */
export const isLine = (block: Block): boolean => block.chars > leastLine && isMostlyText(block);

/** Whether a block is a sentence or more, most of it without links. */
export const isProse = (block: Block): boolean => block.chars > leastProse && isMostlyText(block);
