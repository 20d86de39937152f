import type { Block } from '../blocks/block';

/** From one block to another, both included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** The mean of what is told of each block of a span, by the characters of each: what a heading is worth depends on what is under it. */
export const meanByChars = (
  blocks: readonly Block[],
  { first, last }: Span,
  of: (index: number) => number,
): number => {
  let sum = 0;
  let chars = 0;
  for (let at = first; at <= last; at += 1) {
    const own = blocks[at]?.chars ?? 0;
    sum += of(at) * own;
    chars += own;
  }
  return sum / Math.max(1, chars);
};
