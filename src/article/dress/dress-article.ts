import { pictureStem } from '../prepare/find-lead-picture';
import type { PreparedPage } from '../prepare/prepared-page';
import { renameElement } from '../prepare/rename-element';
import { dressLinks } from './dress-links';
import { dressNotes } from './dress-notes';
import { takeIds } from './id-maker';
import { dropTeasers } from './drop-teasers';
import { quoteOnce } from './quote-once';
import { splitBreaks } from './split-breaks';

/** The view's own title is the one `h1`: where the text has some, all its headings go down a step. */
const lowerHeadings = (root: Element): void => {
  if (root.querySelector('h1') === null) return;
  for (const heading of [...root.querySelectorAll('h1, h2, h3, h4, h5')].reverse()) {
    renameElement(heading, `h${String(Number(heading.localName.slice(1)) + 1)}`);
  }
};

const makeCallouts = (root: Element): void => {
  for (const box of root.querySelectorAll('[data-callout]:not(aside)')) {
    if (/^(?:div|p|section|blockquote|table)$/.test(box.localName) && box !== root)
      renameElement(box, 'aside');
  }
};

const stemOf = (img: Element): string => pictureStem(img.getAttribute('src') ?? '');

/** Puts the picture that opens the page before the text, unless the text has it or opens with one of its own. */
const restoreLead = (root: Element, { lead }: PreparedPage): void => {
  const img = lead?.figure.querySelector('img') ?? null;
  if (lead === null || img === null) return;
  const shown = [...root.querySelectorAll('img')];
  if (shown.some((one) => stemOf(one) === stemOf(img))) return;
  const opener = root.querySelector('p, img');
  if (opener?.localName === 'img') return;
  root.prepend(root.ownerDocument.importNode(lead.figure, true));
};

/** One picture twice in a row: variants for wide and narrow screens, ends of a slider. */
const showOnce = (root: Element): void => {
  let before: string | null = null;
  for (const element of root.querySelectorAll('img, p')) {
    if (element.localName === 'p') {
      if (element.textContent.trim() !== '') before = null;
      continue;
    }
    const src = element.getAttribute('src');
    const box = element.closest('figure') ?? element;
    if (src !== null && src === before && box.querySelector('figcaption') === null)
      element.remove();
    before = src;
  }
};

/**
 * What can only be done once the article's blocks are chosen, on the chosen root, before it is sanitised: footnotes are put in
 * order, links between its parts get new ids, and what the page said twice is said once.
 */
export const dressArticle = (root: Element, page: PreparedPage): void => {
  dropTeasers(root, page.url);
  quoteOnce(root);
  splitBreaks(root);
  makeCallouts(root);
  lowerHeadings(root);
  restoreLead(root, page);
  showOnce(root);
  const ids = takeIds(root);
  dressNotes(root, page, ids);
  dressLinks(root, page.url, ids);
};
