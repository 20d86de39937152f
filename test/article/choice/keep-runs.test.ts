import { describe, expect, it } from 'vitest';
import { keepRuns } from '../../../src/article/choice/keep-runs';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

const lines = [
  'The old gate was lifted out of its bed at dawn, and half the town came down to the quay to see it go.',
  'Nobody could say who had last opened it, or what had become of the key that the mill once held for it.',
  'By noon the new one hung in its place, of iron where the old one was of oak, and a hand wider than that.',
];

/** Lines in one box or in one each, of which the first is kept. */
const opinion = (scores: readonly number[], box = makeBox('DIV', null)) => ({
  ...makeOpinion(
    lines.map((text) => makeBlock(text, box)),
    [0],
  ),
  scores: Float32Array.from(scores),
});

describe('lines of one box', () => {
  it('are kept with the one that was', () => {
    expect(keptBy(keepRuns, opinion([0.6, 0.2, 0.2]))).toEqual(lines);
  });

  it('are left where they are something else for sure, or in a menu', () => {
    expect(keptBy(keepRuns, opinion([0.6, 0.02, 0.2]))).toHaveLength(2);
    const menu = makeBox('DIV', null, { isMenu: true });
    expect(keptBy(keepRuns, opinion([0.6, 0.2, 0.2], menu))).toHaveLength(1);
  });

  it('are left where each has a box of its own', () => {
    const blocks = lines.map((text) => makeBlock(text, makeBox('DIV', null)));
    const apart = { ...makeOpinion(blocks, [0]), scores: Float32Array.of(0.6, 0.2, 0.2) };
    expect(keptBy(keepRuns, apart)).toHaveLength(1);
  });
});
