import { collapseSpace } from '../plain-text';

const named =
  '[class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i], [class*="blockquote-highlight" i], aside, blockquote';

const isNamed = (element: Element): boolean =>
  /pull[-_]?quote/i.test(element.getAttribute('class') ?? '');

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of a quote's words that stand in one paragraph, in any order: editors shorten what they lift out. */
const largestShare = (
  quote: readonly string[],
  paragraphs: readonly ReadonlySet<string>[],
): number =>
  Math.max(
    0,
    ...paragraphs.map((words) => quote.filter((word) => words.has(word)).length / quote.length),
  );

/**
 * Removes quotes that the page lifts out of its own text: word for word in any box, nearly so where the box is named for it, in
 * whatever words where it is named for it and stands beside the text.
 */
export const quoteOnce = (root: Element): void => {
  const quotes = [...root.querySelectorAll(named)].filter(
    (quote) =>
      collapseSpace(quote.textContent).length < 500 &&
      quote.querySelector('h2, h3, ul, table, pre, img') === null,
  );
  if (quotes.length === 0) return;
  const paragraphs = [...root.querySelectorAll('p, li, div')].filter(
    (paragraph) =>
      paragraph.querySelector('p, div, ul') === null && paragraph.closest(named) === null,
  );
  const texts = paragraphs.map((paragraph) => wordsOf(paragraph.textContent));
  const sets = texts.map((words) => new Set(words));
  const joined = texts.map((words) => ` ${words.join(' ')} `);
  for (const quote of quotes) {
    const words = wordsOf(quote.textContent);
    if (words.length < 4) continue;
    const isAside = isNamed(quote) && quote.localName === 'aside';
    const isLifted = joined.some((text) => text.includes(` ${words.join(' ')} `));
    if (isAside || isLifted || (isNamed(quote) && largestShare(words, sets) >= 0.7)) quote.remove();
  }
};
