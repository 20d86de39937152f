import type { ReadonlySignal } from '@preact/signals';
import type { ArticleView } from '../../model/article-view';
import type { ArticleId } from '../../model/ids';

/** How the shared components lead somewhere else; each face has its own way. */
export interface Navigation {
  readonly articleId: ReadonlySignal<ArticleId | null>;
  readonly openArticle: (articleId: ArticleId) => void;
  readonly closeArticle: () => void;
  readonly openView: (view: ArticleView) => void;
  /** Opens the follow flow, at an address where one is given. */
  readonly openFollow: (url?: string) => void;
  /** Opens the search, with a query where one is given. */
  readonly openSearch: (query?: string) => void;
  readonly openSettings: () => void;
  /** Opens the list of feeds with how each fares. */
  readonly openFeeds: () => void;
}
