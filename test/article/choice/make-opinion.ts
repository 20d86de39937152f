import type { Block, Box } from '../../../src/article/blocks/block';
import type { Opinion } from '../../../src/article/choice/opinion';

/** A box without an element of its own: rules that only count need none. */
export const makeBox = (tag: string, parent: Box | null, more: Partial<Box> = {}): Box => ({
  element: null as unknown as Element,
  tag,
  parent,
  depth: parent === null ? 0 : parent.depth + 1,
  names: '',
  role: '',
  isHidden: false,
  isMenu: false,
  twins: { count: 1, chars: 0, paragraphs: 0 },
  chars: 0,
  linkChars: 0,
  blocks: 1,
  paragraphs: 0,
  paragraphChars: 0,
  linkBlocks: 0,
  headings: 0,
  images: 0,
  first: 0,
  last: 0,
  ...more,
});

export const makeBlock = (text: string, box: Box, linkChars = 0): Block => ({
  text,
  words: text.toLowerCase().split(' '),
  chars: text.replace(/\s/g, '').length,
  linkChars,
  boldChars: 0,
  emphasisChars: 0,
  images: 0,
  links: [],
  signature: `${box.tag}/${box.parent?.tag ?? ''}`,
  box,
  nodes: [],
});

/** What is thought of blocks, of which those at the given places are kept. */
export const makeOpinion = (blocks: readonly Block[], kept: readonly number[]): Opinion => ({
  blocks,
  scores: new Float32Array(blocks.length),
  keep: blocks.map((_, at) => kept.includes(at)),
});

/** The texts that a rule keeps. */
export const keptBy = (
  rule: (opinion: Opinion) => readonly boolean[],
  opinion: Opinion,
): readonly string[] => {
  const keep = rule(opinion);
  return opinion.blocks.filter((_, at) => keep[at] === true).map(({ text }) => text);
};
