import { isNothingBut, textOf } from '../element-text';
import { anyOf } from '../words/any-of';
import { contentsName } from '../words/contents-name';

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

/** How ways into a text are announced. */
const goTo =
  /(?:jump|skip|go) to|on this page|in this (?:article|post|guide)|auf dieser seite|in diesem artikel|dans cet article|en este artículo|neste artigo|in questo articolo|in dit artikel|trong bài(?: viết)?(?: này)?/u;

/** Contents stand in a parcel, too. */
const otherName = /contents|inhalt|springe zu|sommaire|aller à|ir a|índice|indice|vai a/u;

const waysLead = anyOf([goTo, contentsName, otherName], { before: /^/u, after: /\s*:?/u });

const sureLead = anyOf([goTo, contentsName], { before: /^/u, after: /\s*:?$/u });

/** Whether the line before a list, or before its box, calls it that. */
const isCalledWays = (list: Element): boolean => {
  const line = list.previousElementSibling ?? list.parentElement?.previousElementSibling ?? null;
  const said = line === null ? '' : textOf(line);
  return said !== '' && said.replace(waysLead, '').trim() === '';
};

const namesParts = (entries: readonly Element[], headings: ReadonlySet<string>): boolean => {
  const named = entries.filter((entry) => headings.has(bare(ownText(entry))));
  return named.length >= entries.length * leastShare;
};

/** "Jump to: History | Works", "A | B | C": ways into the text, one behind the other, and nothing else. */
const isLineOfWays = (line: Element): boolean => {
  const links = [...line.querySelectorAll('a')];
  if (links.length < 2) return false;
  if (!links.every((link) => link.getAttribute('href')?.startsWith('#') === true)) return false;
  const text = textOf(line);
  const said = links.map(textOf);
  const areLetters = links.length >= leastEntries && said.every((one) => /^\p{L}$/u.test(one));
  const lead = areLetters ? '' : waysLead.exec(text)?.[0];
  return lead !== undefined && isNothingBut(said, text.slice(lead.length));
};

/** What announces such a list, which is gone. */
const announcesNothing = (line: Element): boolean =>
  sureLead.test(textOf(line)) && line.nextElementSibling?.matches('ul, ol, dl, nav, div') !== true;

/** Takes out lists of a text's own parts, with what names them: the reader lists them beside the text. */
export const removeContentsLists = (root: Element): void => {
  const headings = new Set(
    [...root.querySelectorAll('h2, h3, h4, h5, h6')].map((one) => bare(textOf(one))),
  );
  for (const list of root.querySelectorAll('ul, ol')) {
    const entries = [...list.querySelectorAll('li')];
    if (entries.length < leastEntries || !root.contains(list)) continue;
    if (!entries.every(leadsIntoText)) continue;
    if (!namesParts(entries, headings) && !isCalledWays(list)) continue;
    const chars = textOf(list).length;
    let whole: Element = list;
    let box = list.parentElement;
    while (box !== null && box !== root && textOf(box).length - chars <= longestName) {
      whole = box;
      box = box.parentElement;
    }
    if (isCalledWays(whole)) whole.previousElementSibling?.remove();
    whole.remove();
  }
  for (const line of root.querySelectorAll('p, h2, h3, h4, h5, h6')) {
    if (line.textContent.length <= longestName && announcesNothing(line)) line.remove();
  }
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const line = link.closest('p, div');
    if (line !== null && line !== root && root.contains(line) && isLineOfWays(line)) line.remove();
  }
};
