import { textOf } from '../element-text';
import { isNoWider } from '../is-no-wider';
import { isThread } from '../thread-mark';
import { removeWithShell } from '../furniture/remove-with-shell';
import { groupBy } from '../../model/group-by';
import { collapseSpace } from '../../model/collapse-space';

/** More than this in one box is a part of the text, not a teaser of another. */
const longestTeaser = 450;
/** Above this share of all text, the teasers are the article: a list of what is new on the site. */
const largestShare = 0.35;

const hostOf = (address: string): string =>
  URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';

const headings = 'h2, h3, h4, h5, h6';

/** The link around a heading, or in it. */
const linkOf = (heading: Element | null): Element | null =>
  heading?.closest('a') ?? heading?.querySelector('a') ?? null;

/** Where the linked headings of a box lead. */
const targetsOf = (box: Element): ReadonlySet<string | null> => {
  const links = [...box.querySelectorAll(headings)].map(linkOf);
  return new Set(links.flatMap((link) => (link === null ? [] : [link.getAttribute('href')])));
};

/** Where people are shown: over a post its writer's name is a link, too. */
const people = /\/(?:members?|users?|profiles?|authors?|u)\//i;

/** A box whose heading or picture is a link to another page of the site, and that says little beside it. */
const isTeaser = (box: Element, host: string): boolean => {
  if (!/^(?:div|li|article|section|a)$/.test(box.localName)) return false;
  if (box.querySelector('pre, table, blockquote, [data-embed], math') !== null) return false;
  const heading = box.querySelector(headings);
  const link = linkOf(heading);
  if (heading === null || link === null) return false;
  const isWhole = link.contains(heading) || textOf(link) === textOf(heading);
  const href = link.getAttribute('href') ?? '';
  if (!isWhole || href.startsWith('#') || hostOf(href) !== host || people.test(href)) return false;
  // A row of them is none.
  return targetsOf(box).size === 1;
};

const isInPicturedLink = (heading: Element): boolean => {
  const link = heading.closest('a');
  return link !== null && link.querySelector('img') !== null;
};

/** A heading and a picture in one link: an author does not write so, and one of them is enough. */
const isCard = (box: Element): boolean =>
  [...box.querySelectorAll(headings)].some(isInPicturedLink);

const boxAround = (heading: Element, root: Element, host: string): Element | null => {
  let found: Element | null = null;
  for (let box: Element | null = heading; box !== null && box !== root; box = box.parentElement) {
    const { length } = textOf(box);
    if (length > longestTeaser) break;
    if (length > 0 && isTeaser(box, host)) found = box;
  }
  return found;
};

/** Fewer words under a picture are a name or a label. */
const leastTitle = 3;

/** CSS pixels; what a link shows so small stands for what it leads to. */
const widestThumbnail = 200;

/** A link in a box of its own that is a picture and the title of another page of the site; galleries are figures. */
const isPicturedTitle = (link: Element, host: string): boolean => {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#') || hostOf(href) !== host || /\.(?:jpe?g|png|webp|gif)$/i.test(href))
    return false;
  if (link.querySelector('img') === null || link.closest('p, figure, table, blockquote') !== null)
    return false;
  if (link.querySelector('figure, video, pre') !== null || link.hasAttribute('data-embed'))
    return false;
  return textOf(link).split(' ').length >= leastTitle;
};

const isThumbnail = (link: Element): boolean => {
  const picture = link.querySelector('img');
  return picture !== null && isNoWider(picture, widestThumbnail);
};

/** Rows of such links without a heading in any, and small ones by themselves. */
const dropPicturedTitles = (root: Element, host: string): void => {
  const links = [...root.querySelectorAll('a[href]')].filter((one) => isPicturedTitle(one, host));
  const rows = [...groupBy(links, ({ parentElement }) => parentElement).values()];
  const most = rows.length === 0 ? 0 : textOf(root).length * largestShare;
  for (const row of rows) {
    const length = row.reduce((sum, one) => sum + textOf(one).length, 0);
    if (length < most && (row.length > 1 || row.every(isThumbnail)))
      for (const link of row) removeWithShell(link, root);
  }
};

/** A heading at the very end announces what has been taken away. */
const dropLastHeading = (root: Element): void => {
  const last = [...root.querySelectorAll(headings)].at(-1);
  // In a link with a picture it announces nothing: it is what the link is called; in a quote it is what is quoted.
  if (last === undefined || isInPicturedLink(last) || last.closest('blockquote') !== null) return;
  for (const element of root.querySelectorAll(
    'p, li, td, pre, img, figure, dd, math, hr, [data-embed]',
  )) {
    if ((last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) return;
  }
  const range = root.ownerDocument.createRange();
  range.setStartAfter(last);
  range.setEndAfter(root.lastChild ?? last);
  if (collapseSpace(range.toString()) === '') last.remove();
};

/** Takes the list's own heading and empty boxes with it, up to whatever holds text of the article. */
const removeList = (teasers: readonly Element[], root: Element): void => {
  const parent = teasers[0]?.parentElement ?? null;
  const before = teasers[0]?.previousElementSibling ?? null;
  for (const teaser of teasers) teaser.remove();
  if (before !== null && /^h[2-6]$/.test(before.localName)) before.remove();
  if (parent === null || parent === root || textOf(parent).length > 80) return;
  const heading = parent.previousElementSibling;
  if (textOf(parent) === '' && heading !== null && /^h[2-6]$/.test(heading.localName))
    heading.remove();
  parent.remove();
};

/**
 * Removes cards that tease other pages of the same site, under whatever names: at least two beside each other, each with a
 * linked heading and hardly more; or one whose link holds its picture, too.
 */
export const dropTeasers = (root: Element, pageUrl: string): void => {
  // Over each post of a thread stands who wrote it.
  if (isThread(root)) return;
  const host = hostOf(pageUrl);
  const rows = new Map<Element, Element[]>();
  for (const heading of root.querySelectorAll(headings)) {
    if (linkOf(heading) === null) continue;
    const box = boxAround(heading, root, host);
    const parent = box?.parentElement ?? null;
    if (box === null || parent === null) continue;
    const row = rows.get(parent) ?? [];
    if (!row.includes(box)) rows.set(parent, [...row, box]);
  }
  const whole = textOf(root).length;
  for (const teasers of rows.values()) {
    const length = teasers.reduce((sum, one) => sum + textOf(one).length, 0);
    const isRow = teasers.length > 1 || teasers.every(isCard);
    if (isRow && length < whole * largestShare) removeList(teasers, root);
  }
  dropPicturedTitles(root, host);
  dropLastHeading(root);
};
