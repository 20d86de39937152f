import { describe, expect, it } from 'vitest';
import { keepUnderHeadings } from '../../../src/article/choice/keep-under-headings';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

const told =
  'The new gate is of iron where the old one was of oak, and it is a hand wider than the bed in which the old one hung.';

/** A paragraph below a heading. */
const below = (score: number, kept: readonly number[]) => {
  const body = makeBox('DIV', null);
  const blocks = [
    makeBlock('The new gate', makeBox('H3', body)),
    makeBlock(told, makeBox('P', body)),
  ];
  return { ...makeOpinion(blocks, kept), scores: Float32Array.of(0.5, score) };
};

describe('a paragraph in doubt', () => {
  it('is kept below a kept heading', () => {
    expect(keptBy(keepUnderHeadings, below(0.3, [0]))).toContain(told);
  });

  it('is left below one that was not, and where there is hardly a doubt', () => {
    expect(keptBy(keepUnderHeadings, below(0.3, []))).not.toContain(told);
    expect(keptBy(keepUnderHeadings, below(0.1, [0]))).not.toContain(told);
  });
});
