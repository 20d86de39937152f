import { describe, expect, it } from 'vitest';
import { keepPartHeadings } from '../../../src/article/choice/keep-part-headings';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

const body = makeBox('DIV', null);
const block = (tag: string, text: string, linkChars = 0) =>
  makeBlock(text, makeBox(tag, body), linkChars);

describe('headings of a text’s parts', () => {
  const part = [
    block('P', 'The first gate leaks.'),
    block('DIV', 'Shop the rope', 11),
    block('H2', 'The second gate', 13),
    block('P', '$42.99'),
    block('P', 'It was lifted out at dawn.'),
  ];

  it('are kept past a button before and a price below them, linked or not', () => {
    const opinion = makeOpinion(part, [0, 4]);
    expect(keptBy(keepPartHeadings, opinion)).toContain('The second gate');
  });

  it('are not kept where nothing stands before or below them', () => {
    for (const kept of [[4], [0]]) {
      const opinion = makeOpinion(part, kept);
      expect(keptBy(keepPartHeadings, opinion)).not.toContain('The second gate');
    }
  });

  it('are not kept where what is kept stands in another box, or they point elsewhere', () => {
    const aside = makeBlock('It was lifted.', makeBox('P', makeBox('ASIDE', body)));
    const others = makeOpinion([part[0]!, part[2]!, aside], [0, 2]);
    expect(keptBy(keepPartHeadings, others)).not.toContain('The second gate');
    const pointer = makeOpinion([part[0]!, part[1]!, block('H2', 'Read more'), part[4]!], [0, 3]);
    expect(keptBy(keepPartHeadings, pointer)).not.toContain('Read more');
  });

  it('are kept over prose that they point at, and where they open a section of their own', () => {
    const section = makeBox('SECTION', body, { first: 1 });
    const heading = makeBlock('More on fields', makeBox('H2', section));
    const under = makeBlock(
      'Each field has a widget of its own. '.repeat(4),
      makeBox('P', section),
    );
    expect(keptBy(keepPartHeadings, makeOpinion([part[0]!, heading, under], [0, 2]))).toContain(
      'More on fields',
    );
    const short = makeBlock('Each field has one.', makeBox('P', section));
    expect(keptBy(keepPartHeadings, makeOpinion([part[0]!, heading, short], [0, 2]))).toHaveLength(
      2,
    );
  });
});
