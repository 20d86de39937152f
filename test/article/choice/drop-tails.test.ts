import { describe, expect, it } from 'vitest';
import { dropTails } from '../../../src/article/choice/drop-tails';
import { keptBy, makeBlock, makeBox, makeOpinion } from './make-opinion';

const element = { contains: () => true } as unknown as Element;
const section = makeBox('SECTION', null, { element });
const block = (tag: string, text: string) => makeBlock(text, makeBox(tag, section, { element }));

const told = block('P', 'The gate was lifted out of its bed at dawn. '.repeat(80));
const below = (heading: string, prose: string) =>
  makeOpinion([told, block('H2', heading), block('P', prose)], [0, 2]);

describe('what was kept under a heading that was not', () => {
  it('goes where the heading points to other stories, or names a site’s box', () => {
    const short = 'Nets are mended at last, and the quay is open again for whoever has a boat. ';
    expect(keptBy(dropTails, below('More on this', short))).toHaveLength(1);
    expect(keptBy(dropTails, below('About the author', short.repeat(10)))).toHaveLength(1);
  });

  it('stays where it is a chapter, though its heading begins as a pointer would', () => {
    const chapter = 'Each field has a widget of its own, and says what it takes. '.repeat(14);
    expect(keptBy(dropTails, below('More on fields', chapter))).toHaveLength(2);
  });
});
