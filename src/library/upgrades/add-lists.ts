import type { IDBPTransaction } from 'idb';
import { noMarks, type Marks } from '../../model/status';
import type { Activity, Deed, StatusEdit } from '../../model/undo-entry';
import type { StatusRecord } from '../records';
import type { Schema, StoreName } from '../schema';
import { shelfOf, statusRecord } from '../status-record';
import type { Upgrade } from './upgrade';

type UpgradeTx = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/** So many statuses are held at a time. */
const batch = 2000;

/** Later, tags and what was read last become lists; feeds and folders keep their order; what was done is logged. */
export const addLists: Upgrade = async (db, tx) => {
  db.createObjectStore('activity', { keyPath: 'id', autoIncrement: true });
  const statuses = tx.objectStore('statuses');
  statuses.createIndex('later', ['laterRank', 'articleId']);
  statuses.createIndex('recent', ['readRank', 'articleId']);
  statuses.createIndex('tagged', 'tagRanks', { multiEntry: true });
  statuses.createIndex('deleted', 'deletedAt');
  statuses.deleteIndex('feedUnread');
  statuses.createIndex('feedUnread', ['feedId', 'feedUnreadRank', 'articleId']);
  for await (const cursor of tx.objectStore('feeds')) {
    await cursor.update({ ...cursor.value, kind: 'polled', counts: true, position: null });
  }
  for await (const cursor of tx.objectStore('folders')) {
    await cursor.update({ ...cursor.value, position: null });
  }
  for await (const cursor of tx.objectStore('counters')) {
    await cursor.update({ ...cursor.value, later: 0 } as never);
  }
  await rankStatuses(tx);
  await splitUndo(tx);
};

const rankStatuses = async (tx: UpgradeTx): Promise<void> => {
  const statuses = tx.objectStore('statuses');
  const feeds = new Map((await tx.objectStore('feeds').getAll()).map((feed) => [feed.id, feed]));
  let range: IDBKeyRange | null = null;
  for (;;) {
    const records: StatusRecord[] = await statuses.getAll(range, batch);
    for (const record of records) {
      void statuses.put(statusRecord({ ...noMarks, ...record }, shelfOf(feeds.get(record.feedId))));
    }
    const last = records.at(-1);
    if (last === undefined || records.length < batch) return;
    range = IDBKeyRange.lowerBound(last.articleId, true);
  }
};

/** An undo entry of the first two versions. */
interface OldEntry {
  readonly id: number;
  readonly at: Activity['at'];
  readonly action:
    | { readonly kind: 'statuses'; readonly before: readonly OldStatus[] }
    | { readonly kind: 'unfollow'; readonly feedIds: readonly string[] }
    | { readonly kind: 'merge'; readonly feedId: string; readonly before: readonly OldStatus[] };
}

type OldStatus = Pick<Marks, 'readAt' | 'starredAt'> & { readonly articleId: string };

const splitUndo = async (tx: UpgradeTx): Promise<void> => {
  for await (const cursor of tx.objectStore('undo')) {
    const { id, at, action } = cursor.value as unknown as OldEntry;
    const before = 'before' in action ? action.before : [];
    const feedIds =
      action.kind === 'unfollow' ? action.feedIds : action.kind === 'merge' ? [action.feedId] : [];
    const feeds = await Promise.all(
      feedIds.map(async (feedId) => {
        const feed = await tx.objectStore('feeds').get(feedId as never);
        return { feedId, before: { removedAt: null }, after: { removedAt: feed?.removedAt } };
      }),
    );
    const edit = { statuses: before.map(statusEdit), feeds, folders: [] };
    await cursor.update({ id, at, edit } as never);
    const deed: Deed = {
      kind: action.kind === 'statuses' ? 'read' : action.kind,
      count: action.kind === 'statuses' ? before.length : feedIds.length,
      articleId: (before[0]?.articleId ?? null) as Deed['articleId'],
      name: null,
      view: null,
    };
    await tx.objectStore('activity').put({ id, at, deed, undoneAt: null });
  }
};

const statusEdit = ({ articleId, readAt, starredAt }: OldStatus): StatusEdit => ({
  articleIds: [articleId as never],
  before: { readAt, starredAt },
  after: null,
});
