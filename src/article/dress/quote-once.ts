import { textOf } from '../element-text';

const boxes = '[class*="quote"], [class*="Quote"], aside, blockquote';

const isNamed = (element: Element): boolean =>
  /pull[-_]?quote/i.test(element.getAttribute('class') ?? '');

const isQuote = (box: Element): boolean =>
  /^(?:aside|blockquote)$/.test(box.localName) ||
  isNamed(box) ||
  /blockquote-highlight/i.test(box.getAttribute('class') ?? '');

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A paragraph of the text, and its words in order and as a set. */
interface Paragraph {
  readonly element: Element;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const paragraphsOf = (root: Element, quotes: readonly Element[]): readonly Paragraph[] =>
  [...root.querySelectorAll('p, li, div')]
    .filter((one) => one.querySelector('p, div, ul') === null)
    .filter((one) => !quotes.some((quote) => quote.contains(one)))
    .map((element) => {
      const words = wordsOf(element.textContent);
      return { element, text: ` ${words.join(' ')} `, words: new Set(words) };
    });

/** The share of a quote's words that stand in one paragraph, in any order: editors shorten what they lift out. */
const largestShare = (quote: readonly string[], paragraphs: readonly Paragraph[]): number =>
  Math.max(
    0,
    ...paragraphs.map(({ words }) => quote.filter((word) => words.has(word)).length / quote.length),
  );

/**
 * Removes quotes that the page lifts out of its own text: word for word in any box, nearly so where the box is named for it, in
 * whatever words where it is named for it and stands beside the text.
 */
export const quoteOnce = (root: Element): void => {
  const named = [...root.querySelectorAll(boxes)].filter(isQuote);
  const quotes = named.filter(
    (quote) =>
      textOf(quote).length < 500 && quote.querySelector('h2, h3, ul, table, pre, img') === null,
  );
  if (quotes.length === 0) return;
  const all = paragraphsOf(root, named);
  for (const quote of quotes) {
    const words = wordsOf(quote.textContent);
    if (words.length < 4) continue;
    // A paragraph that is marked to be lifted by a script stands in itself (Octopress).
    const paragraphs = all.filter(({ element }) => !element.contains(quote));
    const isAside = isNamed(quote) && quote.localName === 'aside';
    const isLifted = paragraphs.some(({ text }) => text.includes(` ${words.join(' ')} `));
    if (isAside || isLifted || (isNamed(quote) && largestShare(words, paragraphs) >= 0.7))
      quote.remove();
  }
};
