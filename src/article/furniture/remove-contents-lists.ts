import { textOf } from '../element-text';

/** Fewer ways into a text are a sentence's or a note's. */
const leastEntries = 3;

/** What a box may say beside its list: its name, a button to fold it. */
const longestName = 60;

/** So many of the entries are a heading's words: other lists of ways into a text say something of it. */
const leastShare = 0.6;

/** An entry without the lists in it. */
const ownText = (entry: Element): string => {
  const inner = [...entry.querySelectorAll(':scope > ul, :scope > ol')].map(textOf).join(' ');
  return textOf(entry).replace(inner, '').trim();
};

const leadsIntoText = (entry: Element): boolean => {
  const link = entry.querySelector('a');
  return link?.getAttribute('href')?.startsWith('#') === true && textOf(link) === ownText(entry);
};

/** Without a number, which may stand in only one of them. */
const bare = (words: string): string => words.replace(/^[\d.)\s]+/, '').toLowerCase();

const namesParts = (entries: readonly Element[], headings: ReadonlySet<string>): boolean => {
  const named = entries.filter((entry) => headings.has(bare(ownText(entry))));
  return named.length >= entries.length * leastShare;
};

/** Takes out lists of a text's own parts, with what names them: the reader lists them beside the text. */
export const removeContentsLists = (root: Element): void => {
  const headings = new Set(
    [...root.querySelectorAll('h2, h3, h4, h5, h6')].map((one) => bare(textOf(one))),
  );
  for (const list of root.querySelectorAll('ul, ol')) {
    const entries = [...list.querySelectorAll('li')];
    if (entries.length < leastEntries || !root.contains(list)) continue;
    if (!entries.every(leadsIntoText) || !namesParts(entries, headings)) continue;
    const chars = textOf(list).length;
    let whole: Element = list;
    let box = list.parentElement;
    while (box !== null && box !== root && textOf(box).length - chars <= longestName) {
      whole = box;
      box = box.parentElement;
    }
    whole.remove();
  }
};
