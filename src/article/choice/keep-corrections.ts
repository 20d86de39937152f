import { correction } from '../words/correction';
import { isLine } from './is-prose';
import type { Opinion } from './opinion';

/** Longer ones are judged like any other text. */
const longest = 600;

/** So few blocks may part it from the text it corrects. */
const reach = 3;

/** Keeps what a text says it has put right, at its end or its beginning: a reader of the first version must see it. */
export const keepCorrections = ({ blocks, keep }: Opinion): readonly boolean[] =>
  keep.map((isKept, at) => {
    const block = blocks[at];
    if (isKept || block === undefined || block.box.isHidden) return isKept;
    if (block.chars > longest || !isLine(block) || !correction.test(block.text)) return isKept;
    return keep.slice(Math.max(0, at - reach), at + reach + 1).includes(true);
  });
