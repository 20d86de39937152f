import type { IDBPTransaction } from 'idb';
import type { FeedProfile } from '../model/feed';
import { CounterSheet } from './counters';
import { allOfFeed } from './feed-ranges';
import type { Schema, StoreName } from './schema';
import { shelfOf, statusRecord } from './status-record';

/** Stores a feed and takes its articles into, or out of, every list and counter that its change concerns. */
export const relist = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  feed: FeedProfile,
): Promise<void> => {
  const tx = transaction as unknown as IDBPTransaction<
    Schema,
    ['feeds', 'statuses', 'counters'],
    'readwrite'
  >;
  const sheet = new CounterSheet();
  const store = tx.objectStore('statuses');
  for (const record of await store.index('feedListed').getAll(allOfFeed(feed.id))) {
    const after = statusRecord(record, shelfOf(feed));
    void store.put(after);
    sheet.add(record, after);
  }
  await tx.objectStore('feeds').put(feed);
  await sheet.save(tx);
};
