import type { Highlight } from '../../model/highlight';
import { fitsText } from './fits-text';
import { foldWord } from './fold-word';
import type { ParsedQuery } from './parse-query';

type Filter = ParsedQuery['filters'][number];

/**
 * The highlights whose words or note a query asks for, in the order they are given. A highlight outlives its article, so it
 * knows only its feed's name and its day: asked for more, none fits.
 */
export const searchHighlights = (
  highlights: readonly Highlight[],
  query: ParsedQuery,
): readonly Highlight[] => {
  if (!query.terms.some(({ negative }) => !negative)) return [];
  return highlights.filter(
    (highlight) =>
      fitsText(query, [highlight.quote.exact, highlight.note]) &&
      query.filters.every((filter) => fitsFilter(highlight, filter)),
  );
};

const fitsFilter = ({ feedId, feedName, createdAt }: Highlight, filter: Filter): boolean => {
  switch (filter.field) {
    case 'feed': {
      const isFeed = feedId === filter.value || foldWord(feedName).includes(filter.value);
      return isFeed !== filter.negative;
    }
    case 'after':
      return createdAt >= filter.at !== filter.negative;
    case 'before':
      return createdAt < filter.at !== filter.negative;
    // Nothing of these is known of a highlight.
    case 'folder':
    case 'tag':
    case 'lang':
    case 'is':
      return false;
  }
};
