import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ArticleView } from '../model/article-view';
import type { Navigation } from '../ui/models/navigation';
import { sameView } from '../ui/list/same-view';
import { readRoute, writeRoute, type Route } from './route';

/** The reader's navigation is the tab's own address and history. */
export interface ReaderNavigation extends Navigation {
  readonly route: ReadonlySignal<Route>;
  /** The search that led to the open article, if one did. */
  readonly foundBy: ReadonlySignal<Route | null>;
  readonly dispose: () => void;
}

/** What the navigation needs of the tab. */
type Tab = Pick<Window, 'location' | 'addEventListener' | 'removeEventListener'>;

/** Makes the reader's navigation; `show` has the list follow the address. */
export const createReaderNavigation = (
  tab: Tab,
  listed: ReadonlySignal<ArticleView>,
  show: (view: ArticleView) => Promise<void>,
): ReaderNavigation => {
  const route = signal(readRoute(tab.location.hash));
  /** Where the open article was found, to lead back there. */
  const foundBy = signal<Route | null>(null);
  const go = (to: Route): void => {
    tab.location.hash = writeRoute(to);
  };
  const to = (place: Route) => (): void => {
    go(place);
  };
  const follow = (): void => {
    const before = route.value;
    route.value = readRoute(tab.location.hash);
    if (route.value.kind !== 'article') foundBy.value = null;
    else if (before.kind === 'search') foundBy.value = before;
    if (route.value.kind === 'view' && !sameView(route.value.view, listed.peek())) {
      void show(route.value.view);
    }
  };
  tab.addEventListener('hashchange', follow);
  return {
    route,
    foundBy,
    articleId: computed(() => (route.value.kind === 'article' ? route.value.articleId : null)),
    openArticle: (articleId) => {
      go({ kind: 'article', articleId });
    },
    closeArticle: () => {
      go(foundBy.peek() ?? { kind: 'view', view: listed.peek() });
    },
    openView: (view) => {
      // Choosing the view one is in shows it anew: what was kept in place goes.
      if (sameView(view, listed.peek())) void show(view);
      go({ kind: 'view', view });
    },
    openSearch: (query) => {
      go({ kind: 'search', query: query ?? '' });
    },
    openFollow: (url) => {
      go({ kind: 'follow', url: url ?? null });
    },
    openSettings: to({ kind: 'settings' }),
    openFeeds: to({ kind: 'feeds' }),
    dispose: () => {
      tab.removeEventListener('hashchange', follow);
    },
  };
};
