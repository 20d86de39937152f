import type { Article } from '../../model/article';
import type { Content } from '../../model/content';
import type { ArticleId } from '../../model/ids';
import type { Library } from '../open-library';

/** An article as it has just been stored. */
export interface FreshArticle {
  readonly article: Article;
  readonly content: Content;
}

/** In characters; what comes beyond is read back like anything else. */
const mostHeld = 4_000_000;

interface Held {
  readonly articles: Map<ArticleId, FreshArticle>;
  characters: number;
}

const heldOf = new WeakMap<object, Held>();

/**
 * Holds what a transaction has stored for the indexer, which works beside it a moment later: reading it back was a quarter of
 * what indexing costs. Only a shortcut: the notes in the library say what is to be indexed.
 */
export const holdFresh = ({ db }: Pick<Library, 'db'>, stored: readonly FreshArticle[]): void => {
  const held = heldOf.get(db) ?? { articles: new Map<ArticleId, FreshArticle>(), characters: 0 };
  heldOf.set(db, held);
  for (const one of stored) {
    held.characters += one.content.feedHtml?.length ?? 0;
    if (held.characters > mostHeld) return;
    held.articles.set(one.article.id, one);
  }
};

/** Gives out all that is held, and holds nothing more. */
export const takeFresh = ({ db }: Pick<Library, 'db'>): ReadonlyMap<ArticleId, FreshArticle> => {
  const articles = heldOf.get(db)?.articles ?? new Map<ArticleId, FreshArticle>();
  heldOf.delete(db);
  return articles;
};
