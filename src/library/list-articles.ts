import type { Article } from '../model/article';
import type { ArticleView } from '../model/article-view';
import type { ArticleId } from '../model/ids';
import type { Status } from '../model/status';
import { mergeStrands } from './merge-strands';
import type { Library } from './open-library';
import { strandsOf, type PageMark } from './strands';

/** One line of a list. */
export interface ArticleRow {
  readonly article: Article;
  readonly status: Status;
}

export interface ArticlePage {
  readonly rows: readonly ArticleRow[];
  /** Null where the list ends; else the next page begins after it. */
  readonly next: PageMark | null;
}

/** A page of a list, newest first; costs the same at any library size. */
export const listArticles = async (
  library: Library,
  view: ArticleView,
  limit: number,
  after: PageMark | null = null,
): Promise<ArticlePage> => {
  const strands = await strandsOf(library, view);
  const tx = library.db.transaction(['statuses', 'articles']);
  const placed = await mergeStrands(tx.objectStore('statuses'), strands, limit, after);
  const articles = tx.objectStore('articles');
  const rows = await Promise.all(
    placed.map(async ({ record: status }): Promise<ArticleRow | null> => {
      const article = await articles.get(status.articleId);
      return article ? { article, status } : null;
    }),
  );
  const last = placed.at(-1);
  return {
    rows: rows.filter((row) => row !== null),
    next:
      last && placed.length === limit
        ? { rank: last.rank, articleId: last.record.articleId }
        : null,
  };
};

/** These articles with their statuses, wherever they stand, in the order asked for; unknown ones are left out. */
export const readArticles = async (
  library: Library,
  articleIds: readonly ArticleId[],
): Promise<readonly ArticleRow[]> => {
  const tx = library.db.transaction(['statuses', 'articles']);
  const rows = await Promise.all(
    articleIds.map(async (id) => {
      const [article, status] = await Promise.all([
        tx.objectStore('articles').get(id),
        tx.objectStore('statuses').get(id),
      ]);
      return article && status ? { article, status } : null;
    }),
  );
  return rows.filter((row) => row !== null);
};

/** One article with its status, wherever it stands. */
export const readArticle = async (
  library: Library,
  articleId: ArticleId,
): Promise<ArticleRow | null> => (await readArticles(library, [articleId]))[0] ?? null;
