import { describe, expect, it } from 'vitest';
import { keepCorrections } from '../../../src/article/choice/keep-corrections';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

const box = makeBox('P', null);
const text = 'The old gate was lifted out of its bed at dawn, and half the town came to see it go.';
const menu = 'Nets, ferries, bells and whatever else there is to be read of on this day';

const keptOf = (texts: readonly string[], kept: readonly number[]): readonly string[] =>
  keptBy(
    keepCorrections,
    makeOpinion(
      texts.map((words) => makeBlock(words, box)),
      kept,
    ),
  );

describe('what a text puts right', () => {
  it.each([
    'Correction (3 March): The first version of this story named another keeper of the gate.',
    'An earlier version of this article gave the wrong year for the flood.',
    'This story was amended on 3 March 2026 to give the right year of the flood.',
    'Đính chính: Bản trước của bài viết ghi sai năm xảy ra trận lụt ở bến.',
    'In einer früheren Version dieses Textes stand, das Tor sei aus Stahl.',
    'Rectificatif : le nom du gardien était faux dans une première version.',
    'Fe de erratas: el nombre del guardián no era el que dijimos.',
  ])('stays at its end: %s', (words) => {
    expect(keptOf([text, words], [0])).toEqual([text, words]);
  });

  it('is no story on what others put right, and none far from the text', () => {
    const other = 'Corrections officers in the county have gone on strike for the second time.';
    expect(keptOf([text, other], [0])).toEqual([text]);
    const far = 'Correction: The first version of that story named another keeper of the gate.';
    expect(keptOf([text, menu, menu, menu, far], [0])).toEqual([text]);
  });
});
