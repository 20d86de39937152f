import type { IDBPObjectStore } from 'idb';
import type { Article } from '../model/article';
import type { ArticleId, FeedId } from '../model/ids';
import type { Status } from '../model/status';
import type { Library } from './open-library';
import type { Schema } from './schema';
import type { StatusRecord } from './records';
import { rankOf } from './status-record';

/** Which articles a list shows. */
export type ArticleView =
  | { readonly kind: 'unread'; readonly feedId: FeedId | null }
  | { readonly kind: 'all'; readonly feedId: FeedId | null }
  | { readonly kind: 'starred' };

/** Where a page of a list ended; the next begins after it. */
export interface PageMark {
  readonly rank: number;
  readonly articleId: ArticleId;
}

/** One line of a list. */
export interface ArticleRow {
  readonly article: Article;
  readonly status: Status;
}

export interface ArticlePage {
  readonly rows: readonly ArticleRow[];
  /** Null where the list ends. */
  readonly next: PageMark | null;
}

const beyondAll = '\uffff';

/** A page of a list, newest first; costs the same at any library size. */
export const listArticles = async (
  library: Library,
  view: ArticleView,
  limit: number,
  after: PageMark | null = null,
): Promise<ArticlePage> => {
  const tx = library.db.transaction(['statuses', 'articles']);
  const statuses = await pageOfStatuses(tx.objectStore('statuses'), view, limit, after);
  const articles = tx.objectStore('articles');
  const rows = await Promise.all(
    statuses.map(async (status): Promise<ArticleRow | null> => {
      const article = await articles.get(status.articleId);
      return article ? { article, status } : null;
    }),
  );
  const last = statuses.at(-1);
  return {
    rows: rows.filter((row) => row !== null),
    next:
      last && statuses.length === limit
        ? { rank: rankOf(last.sortAt), articleId: last.articleId }
        : null,
  };
};

type StatusStore = IDBPObjectStore<Schema, ['statuses', 'articles'], 'statuses'>;

const pageOfStatuses = (
  store: StatusStore,
  view: ArticleView,
  limit: number,
  after: PageMark | null,
): Promise<StatusRecord[]> => {
  const start: [number, string] = after ? [after.rank, after.articleId] : [-Infinity, ''];
  const open = after !== null;
  if (view.kind !== 'starred' && view.feedId !== null) {
    const index = store.index(view.kind === 'unread' ? 'feedUnread' : 'feedListed');
    const range = IDBKeyRange.bound(
      [view.feedId, ...start],
      [view.feedId, Infinity, beyondAll],
      open,
    );
    return index.getAll(range, limit);
  }
  const name = view.kind === 'all' ? 'listed' : view.kind;
  return store.index(name).getAll(IDBKeyRange.lowerBound(start, open), limit);
};

/** One article with its status, wherever it stands. */
export const readArticle = async (
  library: Library,
  articleId: ArticleId,
): Promise<ArticleRow | null> => {
  const tx = library.db.transaction(['statuses', 'articles']);
  const [article, status] = await Promise.all([
    tx.objectStore('articles').get(articleId),
    tx.objectStore('statuses').get(articleId),
  ]);
  return article && status ? { article, status } : null;
};
