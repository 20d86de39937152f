import type { IDBPTransaction } from 'idb';
import type { Feed } from '../model/feed';
import { CounterSheet } from './counters';
import type { Schema } from './schema';
import { countDelta, statusRecord } from './status-record';

type FeedStores = ['feeds', 'statuses', 'counters', 'undo'];

/** The stores that following and unfollowing change. */
export const feedStores = (): FeedStores => ['feeds', 'statuses', 'counters', 'undo'];

/** Takes a feed's articles into, or out of, every list and counter at once. */
export const relist = async (
  tx: IDBPTransaction<Schema, FeedStores, 'readwrite'>,
  feed: Feed,
): Promise<void> => {
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
