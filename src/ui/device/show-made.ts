import { blocksOf } from '../article/text-blocks';
import styles from './device.module.css';

/** The paragraphs of a text that are put into other words: listings, formulas and pictures are not. */
export const wordBlocks = (body: Element): readonly Element[] =>
  blocksOf(body).filter(
    (block) =>
      !block.matches('pre, table, img, math') &&
      block.closest('pre, [data-furniture]') === null &&
      block.textContent.trim() !== '',
  );

/** The words of such paragraphs. */
export const wordsOf = (blocks: readonly Element[]): readonly string[] =>
  blocks.map((block) => block.textContent.replace(/\s+/g, ' ').trim());

/** Puts a translation under each of its paragraphs, as furniture: it is none of the article's text. Returns how to take it out. */
export const showTranslation = (
  blocks: readonly Element[],
  lines: readonly string[],
  language: string,
): (() => void) => {
  const added = lines.flatMap((line, at) => {
    const block = blocks[at];
    if (!block || line === '') return [];
    const own = furniture(language, styles['translation'] ?? '');
    own.textContent = line;
    // Within what may hold it: a list's item, or a note, keeps its own.
    if (block.matches('li, dd, dt, blockquote, td, summary')) block.append(own);
    else block.after(own);
    return [own];
  });
  return () => {
    for (const one of added) one.remove();
  };
};

/** Puts a summary over the text. Returns how to take it out. */
export const showSummary = (
  body: Element,
  lines: readonly string[],
  { language, name }: { readonly language: string; readonly name: string },
): (() => void) => {
  if (lines.length === 0) return () => undefined;
  const box = furniture(language, styles['summary'] ?? '');
  box.role = 'note';
  box.ariaLabel = name;
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  const heading = document.createElement('strong');
  heading.textContent = name;
  box.append(heading, list);
  body.prepend(box);
  return () => {
    box.remove();
  };
};

const furniture = (language: string, className: string): HTMLElement => {
  const box = document.createElement('div');
  box.dataset['furniture'] = '';
  box.dataset['made'] = '';
  box.lang = language;
  box.dir = 'auto';
  box.className = className;
  return box;
};
