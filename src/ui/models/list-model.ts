import { batch, signal, type ReadonlySignal } from '@preact/signals';
import {
  listArticles,
  readArticle,
  type ArticleRow,
  type ArticleView,
  type PageMark,
} from '../../library/list-articles';
import { readFeed } from '../../library/feeds';
import type { ChangeSet } from '../../model/change-set';
import type { ArticleId, FeedId } from '../../model/ids';
import type { Face } from './face';
import { mergeRows } from './merge-rows';

/** A list of articles that follows the library without jumping under the reader's eyes. */
export interface ListModel {
  readonly view: ReadonlySignal<ArticleView>;
  readonly rows: ReadonlySignal<readonly ArticleRow[]>;
  /** False until the view's first page has been read. */
  readonly ready: ReadonlySignal<boolean>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** The row that keys act on. */
  readonly currentId: ReadonlySignal<ArticleId | null>;
  /** Shows a view from its top; what was kept in place (read in Unread) goes. */
  readonly show: (view: ArticleView) => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly setCurrent: (articleId: ArticleId) => void;
  /** Moves the current row; returns it. */
  readonly moveCurrent: (step: 1 | -1) => ArticleId | null;
  /** The next unread article before or after one, looking on beyond the loaded page. */
  readonly findUnread: (from: ArticleId, step: 1 | -1) => Promise<ArticleId | null>;
  readonly dispose: () => void;
}

export const pageSize = 50;

/** Makes the model of one list. */
export const createListModel = (
  { library, hear }: Pick<Face, 'library' | 'hear'>,
  first: ArticleView,
): ListModel => {
  const view = signal(first);
  const rows = signal<readonly ArticleRow[]>([]);
  const ready = signal(false);
  const hasMore = signal(false);
  const currentId = signal<ArticleId | null>(null);
  let next: PageMark | null = null;
  // Reads and changes take turns, so that a slow page never lands in a view that was left meanwhile.
  let turn = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work);
    return turn;
  };
  const take = (page: { rows: readonly ArticleRow[]; next: PageMark | null }): void => {
    next = page.next;
    batch(() => {
      rows.value = page.rows;
      hasMore.value = page.next !== null;
      ready.value = true;
      if (!page.rows.some((row) => row.article.id === currentId.value)) {
        currentId.value = page.rows[0]?.article.id ?? null;
      }
    });
  };
  const show = (wanted: ArticleView): Promise<void> =>
    inTurn(async () => {
      view.value = wanted;
      currentId.value = null;
      take(await listArticles(library, wanted, pageSize));
    });
  const loadMore = (): Promise<void> =>
    inTurn(async () => {
      if (next === null) return;
      const page = await listArticles(library, view.value, pageSize, next);
      take({ rows: mergeRows(rows.value, page.rows), next: page.next });
    });
  const follow = (change: ChangeSet): Promise<void> =>
    inTurn(async () => {
      if (!ready.value) return;
      const kept = await keepRows(rows.value, change);
      const page = await listArticles(library, view.value, Math.max(pageSize, kept.length));
      take({ rows: mergeRows(kept, page.rows), next: page.next });
    });
  const keepRows = async (
    shown: readonly ArticleRow[],
    change: ChangeSet,
  ): Promise<readonly ArticleRow[]> => {
    const changed = new Set([...change.restated, ...change.updated]);
    const gone = new Set<FeedId>();
    for (const feedId of change.feeds) {
      if ((await readFeed(library, feedId))?.removedAt !== null) gone.add(feedId);
    }
    const kept = shown.filter((row) => !gone.has(row.article.feedId));
    const read = kept.map((row) =>
      changed.has(row.article.id) ? readArticle(library, row.article.id) : row,
    );
    return (await Promise.all(read)).filter((row) => row !== null);
  };
  const indexOf = (id: ArticleId | null): number =>
    rows.value.findIndex((row) => row.article.id === id);
  const findUnread = async (from: ArticleId, step: 1 | -1): Promise<ArticleId | null> => {
    for (let index = indexOf(from) + step; index >= 0; index += step) {
      if (index >= rows.value.length && hasMore.value) await loadMore();
      const row = rows.value[index];
      if (row === undefined) return null;
      if (row.status.readAt === null) return row.article.id;
    }
    return null;
  };
  return {
    view,
    rows,
    ready,
    hasMore,
    currentId,
    show,
    loadMore,
    findUnread,
    setCurrent: (articleId) => {
      currentId.value = articleId;
    },
    moveCurrent: (step) => {
      const row = rows.value[Math.max(0, indexOf(currentId.value) + step)];
      if (row) currentId.value = row.article.id;
      return currentId.value;
    },
    dispose: hear((announcement) => {
      if (announcement.kind === 'changed' && concerns(announcement.change)) {
        void follow(announcement.change);
      }
    }),
  };
};

const concerns = (change: ChangeSet): boolean =>
  change.added.length + change.updated.length + change.restated.length + change.feeds.length > 0;
