import type { Undoable } from '../../library/act';
import {
  markDeleted,
  markLater,
  markRead,
  markStarred,
  markViewRead,
  setTags,
} from '../../library/change-statuses';
import { readArticles, type ArticleRow } from '../../library/list-articles';
import { undo, undoLatest } from '../../library/undo';
import { unfollowFeeds } from '../../library/unfollow-feeds';
import { feedName, type Feed } from '../../model/feed';
import type { ArticleId } from '../../model/ids';
import type { Face } from './face';
import type { ListModel } from './list-model';
import type { ToastContent, ToastModel } from './toast-model';

/** What the person does with articles and feeds; each can be taken back. */
export interface TriageModel {
  readonly toggleRead: (articleIds: ArticleId | readonly ArticleId[]) => Promise<void>;
  /** Without a toast: opening an article marks it read, unless the person wants that otherwise. */
  readonly markOpened: (articleId: ArticleId) => Promise<void>;
  /** Without a toast: what was scrolled past. */
  readonly markScrolled: (articleIds: readonly ArticleId[]) => Promise<void>;
  readonly toggleStar: (articleIds: ArticleId | readonly ArticleId[]) => Promise<void>;
  readonly toggleLater: (articleIds: readonly ArticleId[]) => Promise<void>;
  readonly tag: (articleIds: readonly ArticleId[], change: TagChange) => Promise<void>;
  readonly remove: (articleIds: readonly ArticleId[]) => Promise<void>;
  readonly markAllRead: () => Promise<void>;
  /** Marks what stands before or after an article in the list, itself included. */
  readonly markBeside: (articleId: ArticleId, side: 'above' | 'below') => Promise<void>;
  readonly unfollow: (feed: Feed) => Promise<void>;
  /** Takes back one action, or the latest. */
  readonly undo: (undoId?: number) => Promise<void>;
}

interface TagChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

export type TriageDeps = Pick<Face, 'library'> & {
  /** Whether an opened article counts as read. */
  readonly marksOnOpen: () => boolean;
};

const asList = (ids: ArticleId | readonly ArticleId[]): readonly ArticleId[] =>
  typeof ids === 'string' ? [ids] : ids;

/** What `createTriageModel` loads when it is needed first. */
export class Triage implements TriageModel {
  readonly #deps: TriageDeps;
  readonly #list: Pick<ListModel, 'view' | 'whole'>;
  readonly #toasts: Pick<ToastModel, 'show'>;

  constructor(
    deps: TriageDeps,
    list: Pick<ListModel, 'view' | 'whole'>,
    toasts: Pick<ToastModel, 'show'>,
  ) {
    this.#deps = deps;
    this.#list = list;
    this.#toasts = toasts;
  }

  readonly toggleRead = async (articleIds: ArticleId | readonly ArticleId[]): Promise<void> => {
    const { ids, some } = await this.#some(articleIds, ({ status }) => status.readAt === null);
    const done = await markRead(this.#deps.library, ids, some);
    const count = done.change.restated.length;
    this.#tell(some ? { kind: 'markedRead', count } : { kind: 'markedUnread' }, done);
  };

  readonly markOpened = async (articleId: ArticleId): Promise<void> => {
    if (this.#deps.marksOnOpen()) await markRead(this.#deps.library, [articleId], true);
  };

  readonly markScrolled = async (articleIds: readonly ArticleId[]): Promise<void> => {
    await markRead(this.#deps.library, articleIds, true, 'readOnScroll');
  };

  readonly toggleStar = async (articleIds: ArticleId | readonly ArticleId[]): Promise<void> => {
    const { ids, some } = await this.#some(articleIds, ({ status }) => status.starredAt === null);
    const done = await markStarred(this.#deps.library, ids, some);
    this.#tell({ kind: some ? 'starred' : 'unstarred' }, done);
  };

  readonly toggleLater = async (articleIds: readonly ArticleId[]): Promise<void> => {
    const { ids, some } = await this.#some(articleIds, ({ status }) => status.laterAt === null);
    const done = await markLater(this.#deps.library, ids, some);
    this.#tell({ kind: some ? 'putAside' : 'notAside' }, done);
  };

  readonly tag = async (articleIds: readonly ArticleId[], change: TagChange): Promise<void> => {
    this.#tell({ kind: 'tagged' }, await setTags(this.#deps.library, articleIds, change));
  };

  readonly remove = async (articleIds: readonly ArticleId[]): Promise<void> => {
    const done = await markDeleted(this.#deps.library, articleIds);
    this.#tell({ kind: 'deleted', count: done.change.restated.length }, done);
  };

  readonly markAllRead = async (): Promise<void> => {
    const shown = new Set(await this.#list.whole());
    const done = await markViewRead(this.#deps.library, this.#list.view.peek(), shown);
    this.#tell({ kind: 'markedRead', count: done.change.restated.length }, done);
  };

  readonly markBeside = async (articleId: ArticleId, side: 'above' | 'below'): Promise<void> => {
    const ids = await this.#list.whole();
    const at = ids.indexOf(articleId);
    const beside = new Set(side === 'above' ? ids.slice(0, at + 1) : ids.slice(at));
    const done = await markViewRead(this.#deps.library, this.#list.view.peek(), beside);
    this.#tell({ kind: 'markedRead', count: done.change.restated.length }, done);
  };

  readonly unfollow = async (feed: Feed): Promise<void> => {
    const done = await unfollowFeeds(this.#deps.library, [feed.id]);
    this.#tell({ kind: 'unfollowed', name: feedName(feed) }, done);
  };

  readonly undo = async (undoId?: number): Promise<void> => {
    const { library } = this.#deps;
    const change = await (undoId === undefined ? undoLatest(library) : undo(library, undoId));
    this.#toasts.show({ kind: change ? 'undone' : 'nothingToUndo' });
  };

  /** Whether any of these is so, and then all become otherwise. */
  async #some(articleIds: ArticleId | readonly ArticleId[], is: (row: ArticleRow) => boolean) {
    const ids = asList(articleIds);
    return { ids, some: (await readArticles(this.#deps.library, ids)).some(is) };
  }

  #tell(content: ToastContent, { undoId }: Undoable): void {
    if (undoId !== null) this.#toasts.show(content, undoId);
  }
}
