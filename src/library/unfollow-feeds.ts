import type { IDBPTransaction } from 'idb';
import { noChange, type ChangeSet } from '../model/change-set';
import type { Feed } from '../model/feed';
import type { FeedId } from '../model/ids';
import type { Undoable } from './change-statuses';
import { CounterSheet } from './counters';
import { write, type Library } from './open-library';
import type { Schema } from './schema';
import { countDelta, statusRecord } from './status-record';

type FeedStores = ['feeds', 'statuses', 'counters', 'undo'];
type FeedTx = IDBPTransaction<Schema, FeedStores, 'readwrite'>;
const feedStores = (): FeedStores => ['feeds', 'statuses', 'counters', 'undo'];

/**
 * Stops following feeds. Nothing is deleted: the feeds and their articles leave every list and can be
 * brought back, statuses included, until `purgeRemovedFeeds` forgets them.
 */
export const unfollowFeeds = async (
  library: Library,
  feedIds: readonly FeedId[],
): Promise<Undoable> => {
  const tx = write(library, feedStores());
  const removed: FeedId[] = [];
  for (const feedId of feedIds) {
    const feed = await tx.objectStore('feeds').get(feedId);
    if (feed?.removedAt !== null) continue;
    await relist(tx, { ...feed, removedAt: library.now() });
    removed.push(feedId);
  }
  const action = { kind: 'unfollow', feedIds: removed } as const;
  const undoId = await tx.objectStore('undo').add({ at: library.now(), action } as never);
  await tx.done;
  const change = { ...noChange, feeds: removed };
  library.announce(change);
  return { change, undoId };
};

/** Brings removed feeds back as they were; `undoId` is the entry this takes back, null is returned where that is gone. */
export const restoreFeeds = async (
  library: Library,
  feedIds: readonly FeedId[],
  undoId: number | null,
): Promise<ChangeSet | null> => {
  const tx = write(library, feedStores());
  if (undoId !== null && (await tx.objectStore('undo').getKey(undoId)) === undefined) return null;
  for (const feedId of feedIds) {
    const feed = await tx.objectStore('feeds').get(feedId);
    if (feed && feed.removedAt !== null) await relist(tx, { ...feed, removedAt: null });
  }
  if (undoId !== null) await tx.objectStore('undo').delete(undoId);
  await tx.done;
  return { ...noChange, feeds: feedIds };
};

/** Takes a feed's articles into, or out of, every list and counter at once. */
const relist = async (tx: FeedTx, feed: Feed): Promise<void> => {
  const sheet = new CounterSheet();
  const store = tx.objectStore('statuses');
  for (const record of await store.index('byFeed').getAll(feed.id)) {
    const after = statusRecord(record, feed.removedAt === null);
    void store.put(after);
    sheet.add(feed.id, countDelta(record, after));
  }
  await tx.objectStore('feeds').put(feed);
  await sheet.save(tx);
};
