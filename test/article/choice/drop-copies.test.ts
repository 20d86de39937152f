import { describe, expect, it } from 'vitest';
import { dropCopies } from '../../../src/article/choice/drop-copies';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

const told = ['gate', 'mill', 'quay'].map((what) =>
  `The old ${what} was lifted out of its bed at dawn, and half the town came to see it go. `.repeat(
    2,
  ),
);
const twice = [...told, 'Ask the mill.', ...told, 'Ask the mill.'].map((text) =>
  makeBlock(text, makeBox('P', null)),
);
const all = twice.map((_, at) => at);

describe('a text that a page holds twice', () => {
  it('is told once, but for its short lines', () => {
    const short = 'Ask the mill.';
    expect(keptBy(dropCopies, makeOpinion(twice, all))).toEqual([...told, short, short]);
  });

  it('stays as it is where little of it is said again', () => {
    expect(keptBy(dropCopies, makeOpinion(twice, all.slice(0, 5)))).toHaveLength(5);
  });
});
