import type { Block } from '../blocks/block';
import { boxHeading } from '../words/furniture-words';
import { pointerLead } from '../words/pointer-lead';
import { isProse } from './is-prose';
import type { Opinion } from './opinion';

const longestLink = 200;

/** From this score on a link between two paragraphs of prose is what the author points to. */
const leastScore = 0.1;

const isLinkedParagraph = ({ box, chars, linkChars, text }: Block): boolean =>
  box.tag === 'P' &&
  linkChars > chars * 0.8 &&
  chars < longestLink &&
  // Teasers within a text are set in capitals (Fox News).
  text !== text.toUpperCase() &&
  !pointerLead.test(text) &&
  !boxHeading.test(text);

/** Keeps a paragraph that is a link where it stands among kept paragraphs of the same text, unless it points to something to read besides. */
export const keepLinkedParagraphs = ({ blocks, scores, keep }: Opinion): readonly boolean[] =>
  keep.map((isKept, index) => {
    const block = blocks[index];
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (isKept || !block || !before || !after || !isLinkedParagraph(block)) return isKept;
    const stands = [before, after].every(
      (other) => isProse(other) && other.box.parent === block.box.parent,
    );
    return (
      stands &&
      keep[index - 1] === true &&
      keep[index + 1] === true &&
      (scores[index] ?? 0) >= leastScore
    );
  });
