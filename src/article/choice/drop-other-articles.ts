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

const namesOf = (article: Element): readonly string[] =>
  (article.getAttribute('class') ?? '').split(/\s+/);

/** Built as the same kind of thing: parts of one text that are called articles are not. */
const isAlike = (one: Element, other: Element): boolean => {
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => names.has(name));
};

/**
 * Where the page's title opens an article of its own, drops what was kept of articles behind it that have headings of theirs: other
 * stories in full, as sites append them. Answers to a question have none.
 */
export const dropOtherArticles = ({ blocks, keep }: Opinion): readonly boolean[] => {
  const title = blocks.findIndex(({ box }) => box.tag === 'H1');
  const around = blocks.map(articleAround);
  const own = around[title] ?? null;
  if (own === null) return keep;
  const kept = blocks.reduce(
    (sum, { chars }, at) => sum + (keep[at] === true && around[at] === own ? chars : 0),
    0,
  );
  if (kept < leastChars) return keep;
  const headings = blocks.map(isHeading);
  const headed = new Set(around.filter((_, at) => headings[at]));
  return keep.map((isKept, at) => {
    const article = around[at] ?? null;
    return (
      isKept &&
      (at < title ||
        article === null ||
        article === own ||
        !headed.has(article) ||
        !isAlike(article, own))
    );
  });
};
