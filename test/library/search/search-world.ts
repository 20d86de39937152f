import { followFeed } from '../../../src/library/follow-feed';
import type { TextOf } from '../../../src/library/search/gather-work';
import { indexStep } from '../../../src/library/search/index-step';
import { parseQuery } from '../../../src/library/search/parse-query';
import { searchArticles } from '../../../src/library/search/search-articles';
import { SearchIndex } from '../../../src/library/search/search-index';
import type { Library } from '../../../src/library/open-library';
import { untrustedHtml } from '../../../src/model/html';
import { draft, freshLibrary, order } from '../fresh-library';

/** The text as these tests store it: without tags. */
export const textOf: TextOf = (_article, content) =>
  (content?.feedHtml ?? '').replace(/<[^>]*>/g, ' ');

/** Takes in all that waits. */
export const indexAll = async (library: Library, atOnce = 1000): Promise<void> => {
  for (;;) {
    const step = await indexStep(library, textOf, atOnce);
    if (step === null) throw new Error('The index is of another version');
    if (!step.left) return;
  }
};

export interface Piece {
  readonly title: string;
  readonly text: string;
  readonly language?: string;
}

/** Items of a feed, numbered from `from`. */
export const drafts = (pieces: readonly Piece[], from = 1) =>
  pieces.map(({ title, text, language = 'en' }, at) =>
    draft(from + at, {
      title,
      language,
      itemHash: `${title} ${text}`,
      feedHtml: untrustedHtml(`<p>${text}</p>`),
    }),
  );

/** A library that follows one feed with these articles, all indexed. */
export const searchable = async (pieces: readonly Piece[]) => {
  const library = await freshLibrary();
  const { feedId } = await followFeed(library, order(drafts(pieces)));
  await indexAll(library);
  return { library, feedId, search: searching(library) };
};

/** Searches as a page does; titles in the order found. */
export const searching = (library: Library) => {
  const index = new SearchIndex(library);
  return async (query: string, by: 'best' | 'newest' = 'best', limit = 50): Promise<string[]> => {
    const parsed = parseQuery(query, library.now());
    const found = await searchArticles(library, index, { query: parsed, order: by, limit });
    if (found === null) throw new Error('The index is of another version');
    return found.rows.map(({ article }) => article.title);
  };
};
