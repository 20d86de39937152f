import { useEffect } from 'preact/hooks';
import { findMatches, fitsOf } from '../../library/search/find-matches';
import { parseQuery } from '../../library/search/parse-query';
import './mark-found.css';

/** Marks are shown over the text and never put into it. */
const highlightName = 'found';
/** So many marks at most: more tell nothing. */
const mostMarks = 2000;

/** Marks what a search looked for in the article that is open. */
export const MarkFound = ({ query }: { readonly query: string }) => {
  useEffect(() => {
    // The last word is whole by now: what was typed is not typed on.
    const fits = fitsOf(parseQuery(`${query} `, Date.now()));
    const mark = (): void => {
      const article = document.querySelector('article');
      const ranges = article === null ? [] : rangesIn(article, fits);
      CSS.highlights.set(highlightName, new Highlight(...ranges));
    };
    const observer = new MutationObserver(mark);
    observer.observe(document.body, { childList: true, subtree: true });
    mark();
    return () => {
      observer.disconnect();
      CSS.highlights.delete(highlightName);
    };
  }, [query]);
  return null;
};

const rangesIn = (article: Element, fits: (folded: string) => boolean): Range[] => {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const { start, end } of findMatches(node.nodeValue ?? '', fits)) {
      if (ranges.length === mostMarks) return ranges;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
};
