import type { ArticleView } from '../../model/article-view';

/** Whether two views show the same articles. */
export const sameView = (a: ArticleView, b: ArticleView): boolean => viewKey(a) === viewKey(b);

/** A view's own name, the same at any time. */
const viewKey = (view: ArticleView): string =>
  [
    view.kind,
    'feedId' in view ? view.feedId : '',
    'folderId' in view ? view.folderId : '',
    'tag' in view ? view.tag : '',
    'unread' in view && view.unread,
  ].join(' ');
