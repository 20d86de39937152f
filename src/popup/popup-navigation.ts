import { signal, type ReadonlySignal } from '@preact/signals';
import { openReader } from '../browser/tabs';
import type { ArticleView } from '../model/article-view';
import type { ArticleId } from '../model/ids';
import type { FollowModel } from '../ui/follow/follow-model';
import type { Navigation } from '../ui/models/navigation';

/** Where the popup stands: the list, an article over it, or the follow flow over it. */
export interface PopupNavigation extends Navigation {
  readonly following: ReadonlySignal<boolean>;
  readonly closeFollow: () => void;
  /** What is searched for; null while the search is closed. */
  readonly searching: ReadonlySignal<string | null>;
  readonly closeSearch: () => void;
}

/** Makes the popup's navigation; what needs room opens in the full reader. */
export const createPopupNavigation = (
  show: (view: ArticleView) => Promise<void>,
  follow: Pick<FollowModel, 'open' | 'reset'>,
  open: ArticleId | null,
): PopupNavigation => {
  const articleId = signal<ArticleId | null>(open);
  const following = signal(false);
  const searching = signal<string | null>(null);
  return {
    articleId,
    following,
    searching,
    openArticle: (id) => {
      articleId.value = id;
    },
    closeArticle: () => {
      articleId.value = null;
    },
    openView: (view) => {
      searching.value = null;
      void show(view);
    },
    openFollow: (url) => {
      following.value = true;
      if (url !== undefined) void follow.open(url);
    },
    closeFollow: () => {
      following.value = false;
      follow.reset();
    },
    openSearch: (query) => {
      articleId.value = null;
      searching.value = query ?? '';
    },
    closeSearch: () => {
      searching.value = null;
    },
    openSettings: () => void openReader('/settings'),
    openFeeds: () => void openReader('/feeds'),
  };
};
