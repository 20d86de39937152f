import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import { boxHeading } from '../words/furniture-words';
import { pointerLead } from '../words/pointer-lead';
import type { Opinion } from './opinion';

/** Fewer words before a colon name a box rather than say what follows. */
const leastWords = 4;

const longestEntry = 240;

/** Less of it in links is a sentence like any other, of which the model knows more. */
const leastLinkShare = 0.3;

/** "For more on the subject, try these:", as against "You may also like:". */
const introduces = ({ text, words, box }: Block): boolean =>
  /[:：]$/.test(text) &&
  words.length >= leastWords &&
  box.tag === 'P' &&
  !pointerLead.test(text) &&
  !boxHeading.test(text);

const isEntryOf = (intro: Block, block: Block | undefined): boolean => {
  if (block === undefined || isHeading(block) || block.chars > longestEntry) return false;
  const { box, linkChars, chars, text } = block;
  const around = box.tag === 'LI' ? box.parent?.parent : box.parent;
  return (
    (box.tag === 'P' || box.tag === 'LI') &&
    around === intro.box.parent &&
    linkChars >= chars * leastLinkShare &&
    !pointerLead.test(text)
  );
};

/** Keeps the links right below a kept line that says what they are. */
export const keepIntroduced = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const kept = [...keep];
  blocks.forEach((intro, at) => {
    if (keep[at] !== true || !introduces(intro)) return;
    for (let next = at + 1; isEntryOf(intro, blocks[next]); next += 1) kept[next] = true;
  });
  return kept;
};
