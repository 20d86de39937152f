import { getMessage } from '../browser/i18n';
import { raiseNotification } from '../browser/notifications';
import { readProfile } from '../library/feeds';
import { holdNews } from '../library/held-news';
import type { ArticleRow } from '../library/list-articles';
import type { Library } from '../library/open-library';
import { parseQuery } from '../library/search/parse-query';
import { listSavedSearches, type SavedSearch } from '../library/search/saved-searches';
import { searchArticles } from '../library/search/search-articles';
import { SearchIndex } from '../library/search/search-index';
import { readSettings } from '../library/settings';
import type { Background } from './context';
import { whenToTell } from './notify';

/** More new articles than this are told of by their number alone. */
const mostLookedAt = 50;

/** Tells of new articles that fit the searches which the person wants to hear of. */
export const notifySearches = async (
  { library }: Pick<Background, 'library'>,
  from: number,
): Promise<void> => {
  const searches = (await listSavedSearches(library)).filter(({ notify }) => notify);
  if (searches.length === 0) return;
  const when = await whenToTell(library, await readSettings(library));
  if (when === 'never') return;
  const index = new SearchIndex(library);
  for (const search of searches) {
    const query = parseQuery(`${search.query} `, library.now());
    const ask = { query, order: 'newest', limit: mostLookedAt, from } as const;
    const found = await searchArticles(library, index, ask);
    const news = await newsAmong(library, search, found?.rows ?? []);
    const [newest] = news;
    if (newest === undefined) continue;
    if (when === 'later') {
      const held = news.map(({ article }) => ({
        feedId: article.feedId,
        articleId: article.id,
        bySearch: true as const,
      }));
      await holdNews(library, held);
      continue;
    }
    await raiseNotification({
      id: `search:${search.query}`,
      title: newest.article.title || newest.article.excerpt,
      message: getMessage('notificationSearch', [search.name, String(news.length)]),
      icon: null,
    });
  }
};

/** Not what was edited, read, or there before the search or its feed: only what came out since. */
const newsAmong = async (
  library: Library,
  { createdAt }: SavedSearch,
  rows: readonly ArticleRow[],
): Promise<readonly ArticleRow[]> => {
  const news: ArticleRow[] = [];
  for (const row of rows) {
    const { article, status } = row;
    if (status.readAt !== null || article.updatedAt !== null || article.sortAt < createdAt)
      continue;
    const feed = await readProfile(library, article.feedId);
    if (feed && article.sortAt >= feed.followedAt) news.push(row);
  }
  return news;
};
