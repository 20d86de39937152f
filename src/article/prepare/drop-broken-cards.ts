import { findAny } from '../find-any';
import { textOf } from '../element-text';
import { webAddress } from '../safe-address';

const linkedHeadings = 'h2 a[href], h3 a[href], h4 a[href], h5 a[href]';

/** A text that is broken off, as the beginnings of other stories are. */
const brokenOff =
  /(?:…|\.\.\.|\[…\])[\s\])]*(?:(?:read|learn|see) more|continue reading|weiterlesen|lire la suite|leer más|đọc tiếp|xem thêm)?[\s»→›>]*$/iu;

/** Fewer are a hint that the text may hold. */
const leastCards = 3;

/** A card says so much beside its heading at most. */
const longestCard = 900;

/** Without so much prose elsewhere the cards are what the page is for. */
const leastProse = 600;

const proseChars = 80;

const proseOf = (root: ParentNode): number => {
  let sum = 0;
  for (const { textContent } of root.querySelectorAll('p'))
    if (textContent.length >= proseChars) sum += textContent.length;
  return sum;
};

/** A headline has so many words; a link of fewer over a post is its writer's name. */
const leastWords = 3;

const leadsAway = (link: Element, page: URL, baseUrl: string): boolean => {
  const target = webAddress(link.getAttribute('href'), baseUrl);
  return target !== null && target.host === page.host && target.pathname !== page.pathname;
};

const hrefOf = (link: Element): string | null => link.getAttribute('href');

/** The next links before and behind one, in the page's order, that lead elsewhere: a box that holds neither holds no other. */
const neighboursOf = (links: readonly Element[], at: number): readonly Element[] => {
  const href = links[at] === undefined ? null : hrefOf(links[at]);
  const leadsElsewhere = (other: Element): boolean => hrefOf(other) !== href;
  const before = links.slice(0, at).findLast(leadsElsewhere);
  const behind = links.slice(at + 1).find(leadsElsewhere);
  return [before, behind].filter((other) => other !== undefined);
};

/** The largest box around a linked heading that holds none of the others. */
const cardAround = (link: Element, others: readonly Element[]): Element | null => {
  let card: Element | null = null;
  for (let box = link.parentElement; box !== null; box = box.parentElement) {
    if (/^(?:body|main)$/.test(box.localName)) break;
    const around = box;
    if (others.some((other) => around.contains(other))) break;
    card = box;
  }
  return card;
};

const isBroken = (card: Element): boolean => {
  const text = textOf(card);
  return text.length <= longestCard && brokenOff.test(text);
};

const proseIn = (cards: Iterable<Element>): number =>
  [...cards].reduce((sum, card) => sum + proseOf(card), 0);

/** Cards beside prose in one box are an article that gathers other stories. */
const isListOfOthers = ([list, cards]: readonly [Element, ReadonlySet<Element>]): boolean =>
  cards.size >= leastCards && proseOf(list) - proseIn(cards) < leastProse / 2;

/**
 * Takes out rows of other stories' beginnings, each under its linked heading and broken off in the midst of a sentence. Where they say
 * more than the article (Anime News Network), they would be chosen with it.
 */
export const dropBrokenCards = (document: Document, url: string, baseUrl: string): void => {
  const page = webAddress(url, url);
  if (page === null) return;
  const rows = new Map<Element, Set<Element>>();
  const links = findAny(document, linkedHeadings);
  for (const [at, link] of links.entries()) {
    const isHeadline = textOf(link).split(' ').length >= leastWords;
    if (!isHeadline || !leadsAway(link, page, baseUrl)) continue;
    const card = cardAround(link, neighboursOf(links, at));
    const row = card?.parentElement ?? null;
    if (card === null || row === null || !isBroken(card)) continue;
    rows.set(row, (rows.get(row) ?? new Set()).add(card));
  }
  const cards = [...rows].filter(isListOfOthers).flatMap(([, row]) => [...row]);
  if (cards.length === 0 || proseOf(document) - proseIn(cards) < leastProse) return;
  for (const card of cards) card.remove();
};
