import { describe, expect, it } from 'vitest';
import { keepKin } from '../../../src/article/choice/keep-kin';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

const words = [
  'The lamp lights a table from above, and folds away when it is not wanted.',
  'The rope holds a barge through the spring tide, and floats when it is let go.',
  'The bell is heard from one lock to the next, even with the wind against it.',
];

/** Paragraphs made alike, each scored so. */
const list = (scores: readonly number[], box = makeBox('DIV', null)) => {
  const blocks = words.map((text) => makeBlock(text, makeBox('P', box)));
  const kept = scores.flatMap((score, at) => (score >= 0.45 ? [at] : []));
  return { ...makeOpinion(blocks, kept), scores: Float32Array.from(scores) };
};

describe('paragraphs of one make', () => {
  it('are kept together where some are kept and the others in doubt', () => {
    expect(keptBy(keepKin, list([0.5, 0.3, 0.6]))).toEqual(words);
  });

  it('are not kept where they are something else for sure, or few of them are the text’s', () => {
    expect(keptBy(keepKin, list([0.6, 0.05, 0.6]))).toHaveLength(2);
    expect(keptBy(keepKin, list([0.46, 0.1, 0.1]))).toHaveLength(1);
  });

  it('are left where they are others’ words or a caption', () => {
    for (const box of [makeBox('BLOCKQUOTE', null), makeBox('DIV', null, { names: 'caption' })])
      expect(keptBy(keepKin, list([0.5, 0.3, 0.6], box))).toHaveLength(2);
  });
});
