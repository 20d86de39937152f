import type { CleanHints } from '../model/clean-hints';
import { signatureLine } from './words/furniture-words';
import { collapseSpace } from '../model/collapse-space';
import { plainText } from './plain-text';

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words that tell one story from another; languages without blanks are compared by pairs of characters. */
const tellingWords = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    if (cjk.test(word)) {
      for (let index = 0; index + 1 < word.length; index += 1)
        found.add(word.slice(index, index + 2));
    } else if (word.length >= 3) found.add(word);
  }
  return found;
};

/** Below this an anchor has too few telling words to judge by. */
const leastWords = 6;

const signature = new RegExp(signatureLine.source.slice(1), 'iu');

/** A feed's text may be nothing but "The post … appeared first on …", whose words are no article's. */
const withoutSignature = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(signature, ''))
    .join('\n');

/** Editors write summaries in words of their own; of another story hardly any word but the commonest are found. */
const leastShare = 0.3;
/** Whether an extraction is the article the feed spoke of: it holds the words of the summary, of the feed's text or of the title. */
export const holdsAnchor = (text: string, hints: CleanHints): boolean => {
  const feedText = hints.feedHtml === null ? '' : plainText(hints.feedHtml);
  const anchors = [hints.summary ?? '', feedText.slice(0, 2000), hints.title ?? '']
    .map((anchor) => [...tellingWords(withoutSignature(anchor))])
    .filter((words) => words.length >= leastWords);
  if (anchors.length === 0) return true;
  const found = tellingWords(text);
  return anchors.some(
    (words) => words.filter((word) => found.has(word)).length >= words.length * leastShare,
  );
};

const opening = (summary: string): string => wordsOf(collapseSpace(summary)).slice(0, 8).join(' ');

/** A block of the page that begins as the summary does: the opening paragraph, which extraction may lose. */
export const findOpening = (document: Document, summary: string | null): Element | null => {
  const start = opening(summary ?? '');
  if (start.split(' ').length < 6) return null;
  for (const block of document.body.querySelectorAll('p, h2, div, strong')) {
    if (block.querySelector('p, div, ul, table, section, article') !== null) continue;
    const text = block.textContent;
    if (text.length < 2000 && wordsOf(text).slice(0, 10).join(' ').includes(start)) return block;
  }
  return null;
};

/** Whether a text holds a block's beginning. */
export const holdsOpening = (text: string, block: Element): boolean =>
  wordsOf(text).join(' ').includes(opening(block.textContent));
