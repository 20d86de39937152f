import type { ArticleView } from '../model/article-view';
import type { ArticleId, FeedId, FolderId } from '../model/ids';

/** What the reader shows, as its address says after the `#`. */
export type Route =
  | { readonly kind: 'view'; readonly view: ArticleView }
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'settings' | 'feeds' | 'highlights' | 'activity' | 'welcome' | 'help' }
  /** One feed's own settings. */
  | { readonly kind: 'feedPage'; readonly feedId: FeedId }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'follow'; readonly url: string | null };

/** Reads an address; one that means nothing leads to the unread articles. */
export const readRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [room = '', id = '', more = ''] = path.split('/').map(decode);
  const unread = more === 'unread';
  switch (room) {
    case 'article':
      return { kind: 'article', articleId: id as ArticleId };
    case 'feed':
      return { kind: 'view', view: { kind: unread ? 'unread' : 'all', feedId: id as FeedId } };
    case 'starred':
    case 'later':
    case 'recent':
      return { kind: 'view', view: { kind: room } };
    case 'tag':
      return { kind: 'view', view: { kind: 'tag', tag: id } };
    case 'folder':
      return { kind: 'view', view: { kind: 'folder', folderId: id as FolderId, unread } };
    case 'today':
      return { kind: 'view', view: { kind: 'today', unread } };
    case 'all':
      return { kind: 'view', view: { kind: 'all', feedId: null } };
    case 'settings':
    case 'highlights':
    case 'activity':
    case 'welcome':
    case 'help':
      return { kind: room };
    case 'feeds':
      return id === '' ? { kind: room } : { kind: 'feedPage', feedId: id as FeedId };
    case 'search':
      return { kind: 'search', query: new URLSearchParams(query).get('q') ?? '' };
    case 'follow':
      return { kind: 'follow', url: new URLSearchParams(query).get('url') };
    default:
      return { kind: 'view', view: { kind: 'unread', feedId: null } };
  }
};

/** Writes an address that `readRoute` reads. */
export const writeRoute = (route: Route): string => {
  switch (route.kind) {
    case 'article':
      return `#/article/${encodeURIComponent(route.articleId)}`;
    case 'feedPage':
      return `#/feeds/${encodeURIComponent(route.feedId)}`;
    case 'view':
      return viewRoute(route.view);
    case 'search':
      return route.query === '' ? '#/search' : `#/search?q=${encodeURIComponent(route.query)}`;
    case 'follow':
      return route.url === null ? '#/follow' : `#/follow?url=${encodeURIComponent(route.url)}`;
    case 'settings':
    case 'feeds':
    case 'activity':
    case 'highlights':
    case 'welcome':
    case 'help':
      return `#/${route.kind}`;
  }
};

const viewRoute = (view: ArticleView): string => {
  switch (view.kind) {
    case 'starred':
    case 'later':
    case 'recent':
      return `#/${view.kind}`;
    case 'tag':
      return `#/tag/${encodeURIComponent(view.tag)}`;
    case 'today':
      return view.unread ? '#/today//unread' : '#/today';
    case 'folder':
      return `#/folder/${encodeURIComponent(view.folderId)}${view.unread ? '/unread' : ''}`;
    case 'all':
      return view.feedId === null ? '#/all' : `#/feed/${encodeURIComponent(view.feedId)}`;
    case 'unread':
      return view.feedId === null ? '#/' : `#/feed/${encodeURIComponent(view.feedId)}/unread`;
  }
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
