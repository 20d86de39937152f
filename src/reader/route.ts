import type { ArticleView } from '../library/list-articles';
import type { ArticleId, FeedId } from '../model/ids';

/** What the reader shows, as its address says after the `#`. */
export type Route =
  | { readonly kind: 'view'; readonly view: ArticleView }
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'settings' | 'feeds' }
  /** One feed's own settings. */
  | { readonly kind: 'feedPage'; readonly feedId: FeedId }
  | { readonly kind: 'follow'; readonly url: string | null };

/** Reads an address; one that means nothing leads to the unread articles. */
export const readRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [room = '', id = ''] = path.split('/').map(decode);
  switch (room) {
    case 'article':
      return { kind: 'article', articleId: id as ArticleId };
    case 'feed':
      return { kind: 'view', view: { kind: 'all', feedId: id as FeedId } };
    case 'starred':
      return { kind: 'view', view: { kind: 'starred' } };
    case 'all':
      return { kind: 'view', view: { kind: 'all', feedId: null } };
    case 'settings':
      return { kind: room };
    case 'feeds':
      return id === '' ? { kind: room } : { kind: 'feedPage', feedId: id as FeedId };
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
    case 'follow':
      return route.url === null ? '#/follow' : `#/follow?url=${encodeURIComponent(route.url)}`;
    case 'settings':
    case 'feeds':
      return `#/${route.kind}`;
  }
};

const viewRoute = (view: ArticleView): string => {
  if (view.kind === 'starred') return '#/starred';
  if (view.feedId !== null) return `#/feed/${encodeURIComponent(view.feedId)}`;
  return view.kind === 'all' ? '#/all' : '#/';
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
