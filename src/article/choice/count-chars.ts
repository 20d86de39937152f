import type { Block } from '../blocks/block';

/** Characters of all blocks, without white space. */
export const charsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { chars }) => sum + chars, 0);

/** Characters of those of the blocks that are kept. */
export const keptChars = (blocks: readonly Block[], keep: readonly boolean[]): number =>
  charsOf(blocks.filter((_, at) => keep[at] === true));
