import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/page-view';
import type { Opinion } from './opinion';

const articles = 'article, .hentry';

/** Less under a page's title is a summary of what follows it. */
const leastChars = 300;

/** The outermost article around a block. */
const articleAround = ({ box }: Block): Element | null => {
  let found: Element | null = null;
  for (
    let one = box.element.closest(articles);
    one !== null;
    one = one.parentElement?.closest(articles) ?? null
  )
    found = one;
  return found;
};

/** What systems call a post, as against a part of one that is marked up as an article. */
const postName = /(?:^|\s)(?:h-?entry|post|type-post|entry|story|news-?item|blog-?post)(?=\s|$)/i;

const isPost = (article: Element): boolean => postName.test(article.getAttribute('class') ?? '');

/** One of the same make beside it, under a title of its own: what a page goes on with when one scrolls on. */
const isAppended = (article: Element, own: Element): boolean =>
  article.localName === 'article' &&
  article.parentElement === own.parentElement &&
  article.className === own.className &&
  article.querySelector('h1') !== null;

const isFollowed = (own: Element): boolean =>
  [...(own.parentElement?.children ?? [])].some((one) => one !== own && isAppended(one, own));

/**
 * Where the page's title opens an article of its own, drops what was kept of other posts behind it that have headings of theirs: stories in
 * full, as sites append them. Answers to a question have none.
 */
export const dropOtherArticles = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const title = blocks.findIndex(({ box }) => box.tag === 'H1');
  const opening = blocks[title];
  const own = opening === undefined ? null : articleAround(opening);
  if (own === null || !(isPost(own) || isFollowed(own))) return keep;
  const around = blocks.map(articleAround);
  const kept = blocks.reduce(
    (sum, { chars }, at) => sum + (keep[at] === true && around[at] === own ? chars : 0),
    0,
  );
  if (kept < leastChars) return keep;
  const headed = blocks.filter(isHeading).map(articleAround);
  const isOther = (one: Element): boolean =>
    one !== own && ((isPost(own) && isPost(one)) || isAppended(one, own));
  const others = new Set(headed.filter((one) => one !== null && isOther(one)));
  return keep.map((isKept, at) => isKept && (at < title || !others.has(around[at] ?? null)));
};
