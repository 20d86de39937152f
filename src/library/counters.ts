import type { IDBPTransaction } from 'idb';
import type { FeedId } from '../model/ids';
import type { Library } from './open-library';
import type { CounterRecord } from './records';
import type { Schema, StoreName } from './schema';
import type { CountDelta } from './status-record';

const allKey = 'all';

const zero = (key: string): CounterRecord => ({ key, articles: 0, unread: 0, starred: 0 });

/** Deltas gathered over one transaction, written at its end. */
export class CounterSheet {
  readonly #byFeed = new Map<FeedId, CountDelta>();

  /** Notes what one status change means for its feed and for the whole. */
  add(feedId: FeedId, delta: CountDelta): void {
    const sum = this.#byFeed.get(feedId) ?? { articles: 0, unread: 0, starred: 0 };
    this.#byFeed.set(feedId, {
      articles: sum.articles + delta.articles,
      unread: sum.unread + delta.unread,
      starred: sum.starred + delta.starred,
    });
  }

  /** Writes the sums inside the transaction that made the changes. */
  async save<Names extends StoreName[]>(
    tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  ): Promise<void> {
    const store = (tx as unknown as IDBPTransaction<Schema, ['counters'], 'readwrite'>).objectStore(
      'counters',
    );
    const bump = async (key: string, delta: CountDelta): Promise<void> => {
      const old = (await store.get(key)) ?? zero(key);
      await store.put({
        key,
        articles: old.articles + delta.articles,
        unread: old.unread + delta.unread,
        starred: old.starred + delta.starred,
      });
    };
    for (const [feedId, delta] of this.#byFeed) {
      if (delta.articles === 0 && delta.unread === 0 && delta.starred === 0) continue;
      await bump(feedId, delta);
      await bump(allKey, delta);
    }
  }
}

/** The whole library's counts, and each feed's. */
export interface Counts {
  readonly all: CounterRecord;
  readonly byFeed: ReadonlyMap<FeedId, CounterRecord>;
}

/** Reads every count at once; cheap at any library size. */
export const readCounts = async (library: Library): Promise<Counts> => {
  const records = await library.db.getAll('counters');
  const byFeed = new Map<FeedId, CounterRecord>();
  let all = zero(allKey);
  for (const record of records) {
    if (record.key === allKey) all = record;
    else byFeed.set(record.key as FeedId, record);
  }
  return { all, byFeed };
};

/** The number for the badge. */
export const readUnreadCount = async (library: Library): Promise<number> =>
  (await library.db.get('counters', allKey))?.unread ?? 0;
