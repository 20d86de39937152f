import { noChange, type ChangeSet } from '../model/change-set';
import type { ArticleId, FeedId } from '../model/ids';
import type { Status } from '../model/status';
import type { StatusBefore } from '../model/undo-entry';
import { CounterSheet } from './counters';
import type { ArticleView } from './list-articles';
import { write, type Library } from './open-library';
import type { StatusRecord } from './records';
import { countDelta, statusRecord } from './status-record';

/** A change of the person's, and how to take it back. */
export interface Undoable {
  readonly change: ChangeSet;
  /** Null where nothing changed. */
  readonly undoId: number | null;
}

type Restate = (status: Status) => Pick<Status, 'readAt' | 'starredAt'>;

const statusStores = (): ['statuses', 'feeds', 'counters', 'undo'] => [
  'statuses',
  'feeds',
  'counters',
  'undo',
];
export type StatusTx = ReturnType<typeof openStatusTx>;
const openStatusTx = (library: Library) => write(library, statusStores());

/** Marks articles read or unread; those that are so already stay untouched. */
export const markRead = (
  library: Library,
  articleIds: readonly ArticleId[],
  read: boolean,
): Promise<Undoable> => {
  const readAt = read ? library.now() : null;
  return restateById(library, articleIds, (status) => ({
    starredAt: status.starredAt,
    readAt: (status.readAt !== null) === read ? status.readAt : readAt,
  }));
};

/** Stars or unstars articles. */
export const markStarred = (
  library: Library,
  articleIds: readonly ArticleId[],
  starred: boolean,
): Promise<Undoable> => {
  const starredAt = starred ? library.now() : null;
  return restateById(library, articleIds, (status) => ({
    readAt: status.readAt,
    starredAt: (status.starredAt !== null) === starred ? status.starredAt : starredAt,
  }));
};

/**
 * Marks a whole view read, but nothing newer than its newest shown article: what arrived unseen stays unread.
 * @param newestShown The first row of the list as the person saw it.
 */
export const markViewRead = async (
  library: Library,
  view: Extract<ArticleView, { kind: 'unread' | 'all' }>,
  newestShown: { readonly sortAt: number; readonly articleId: ArticleId },
): Promise<Undoable> => {
  const tx = openStatusTx(library);
  const store = tx.objectStore('statuses');
  const from: [number, ArticleId] = [-newestShown.sortAt, newestShown.articleId];
  const records =
    view.feedId === null
      ? await store.index('unread').getAll(IDBKeyRange.lowerBound(from))
      : await store
          .index('feedUnread')
          .getAll(
            IDBKeyRange.bound(
              [view.feedId, ...from],
              [view.feedId, Infinity, '\uffff' as ArticleId],
            ),
          );
  const readAt = library.now();
  return restate(library, tx, records, (status) => ({ readAt, starredAt: status.starredAt }));
};

const restateById = async (
  library: Library,
  articleIds: readonly ArticleId[],
  change: Restate,
): Promise<Undoable> => {
  const tx = openStatusTx(library);
  const store = tx.objectStore('statuses');
  const records = await Promise.all(articleIds.map((id) => store.get(id)));
  return restate(
    library,
    tx,
    records.filter((record) => record !== undefined),
    change,
  );
};

const restate = async (
  library: Library,
  tx: StatusTx,
  records: readonly StatusRecord[],
  change: Restate,
): Promise<Undoable> => {
  const before = await applyStatuses(tx, records, change);
  const undoId =
    before.length === 0
      ? null
      : await tx.objectStore('undo').add({
          at: library.now(),
          action: { kind: 'statuses', before },
          // The store numbers it.
        } as never);
  await tx.done;
  const changeSet = { ...noChange, restated: before.map((status) => status.articleId) };
  if (undoId !== null) library.announce(changeSet);
  return { change: changeSet, undoId };
};

/** Writes changed statuses and their counters; returns what each was before. */
export const applyStatuses = async (
  tx: StatusTx,
  records: readonly StatusRecord[],
  change: Restate,
): Promise<readonly StatusBefore[]> => {
  const sheet = new CounterSheet();
  const followed = new Map<FeedId, boolean>();
  const before: StatusBefore[] = [];
  for (const record of records) {
    const next = change(record);
    if (next.readAt === record.readAt && next.starredAt === record.starredAt) continue;
    let live = followed.get(record.feedId);
    if (live === undefined) {
      live = (await tx.objectStore('feeds').get(record.feedId))?.removedAt === null;
      followed.set(record.feedId, live);
    }
    const after = statusRecord({ ...record, ...next }, live);
    // Not awaited: the transaction's end waits for all of them at once.
    void tx.objectStore('statuses').put(after);
    sheet.add(record.feedId, countDelta(record, after));
    before.push({
      articleId: record.articleId,
      readAt: record.readAt,
      starredAt: record.starredAt,
    });
  }
  await sheet.save(tx);
  return before;
};
