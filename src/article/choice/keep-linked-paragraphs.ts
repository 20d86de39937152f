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

/** What is read or worked with by itself; sites have no teasers for such. */
const fileOfItsOwn = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|epub|zip)$/i;

/** A box that is a link to a file, whatever is said of it. */
const isFile = ({ links, chars, linkChars }: Block): boolean => {
  const [link, ...more] = links;
  if (link === undefined || more.length > 0 || linkChars < chars * 0.8) return false;
  return (
    chars < longestLink &&
    fileOfItsOwn.test((link.getAttribute('href') ?? '').split(/[?#]/, 1)[0] ?? '')
  );
};

/**
 * Keeps a paragraph that is a link where it stands among kept paragraphs of the same text, unless it points to something to read
 * besides; a link to a file in whatever box.
 */
export const keepLinkedParagraphs = ({ blocks, scores, keep }: Opinion): readonly boolean[] =>
  keep.map((isKept, index) => {
    const block = blocks[index];
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (isKept || !block || !before || !after) return isKept;
    const stayAround = keep[index - 1] === true && keep[index + 1] === true;
    if (stayAround && isFile(block)) return true;
    if (!stayAround || !isLinkedParagraph(block)) return false;
    const stands = [before, after].every(
      (other) => isProse(other) && other.box.parent === block.box.parent,
    );
    return stands && (scores[index] ?? 0) >= leastScore;
  });
