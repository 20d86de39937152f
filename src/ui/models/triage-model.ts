import type { Undoable } from '../../library/act';
import { markRead, markStarred, markViewRead } from '../../library/change-statuses';
import { readArticle } from '../../library/list-articles';
import { undo, undoLatest } from '../../library/undo';
import { unfollowFeeds } from '../../library/unfollow-feeds';
import { feedName, type Feed } from '../../model/feed';
import type { ArticleId } from '../../model/ids';
import type { Face } from './face';
import type { ListModel } from './list-model';
import type { ToastContent, ToastModel } from './toast-model';

/** What the person does with articles and feeds; each can be taken back. */
export interface TriageModel {
  readonly toggleRead: (articleId: ArticleId) => Promise<void>;
  /** Without a toast: opening an article marks it read. */
  readonly markOpened: (articleId: ArticleId) => Promise<void>;
  readonly toggleStar: (articleId: ArticleId) => Promise<void>;
  readonly markAllRead: () => Promise<void>;
  readonly unfollow: (feed: Feed) => Promise<void>;
  /** Takes back one action, or the latest. */
  readonly undo: (undoId?: number) => Promise<void>;
}

/** Makes the model of all that is done with articles. */
export const createTriageModel = (
  { library }: Pick<Face, 'library'>,
  list: Pick<ListModel, 'view' | 'rows'>,
  toasts: Pick<ToastModel, 'show'>,
): TriageModel => {
  const tell = (content: ToastContent, { undoId }: Undoable): void => {
    if (undoId !== null) toasts.show(content, undoId);
  };
  return {
    toggleRead: async (articleId) => {
      const row = await readArticle(library, articleId);
      if (!row) return;
      const read = row.status.readAt === null;
      const done = await markRead(library, [articleId], read);
      tell(read ? { kind: 'markedRead', count: 1 } : { kind: 'markedUnread' }, done);
    },
    markOpened: async (articleId) => {
      await markRead(library, [articleId], true);
    },
    toggleStar: async (articleId) => {
      const row = await readArticle(library, articleId);
      if (!row) return;
      const starred = row.status.starredAt === null;
      const done = await markStarred(library, [articleId], starred);
      tell({ kind: starred ? 'starred' : 'unstarred' }, done);
    },
    markAllRead: async () => {
      const view = list.view.value;
      const shown = new Set(list.rows.value.map(({ article }) => article.id));
      const done = await markViewRead(library, view, shown);
      tell({ kind: 'markedRead', count: done.change.restated.length }, done);
    },
    unfollow: async (feed) => {
      tell({ kind: 'unfollowed', name: feedName(feed) }, await unfollowFeeds(library, [feed.id]));
    },
    undo: async (undoId) => {
      const change = await (undoId === undefined ? undoLatest(library) : undo(library, undoId));
      toasts.show({ kind: change ? 'undone' : 'nothingToUndo' });
    },
  };
};
