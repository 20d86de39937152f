import { openDB } from 'idb';
import { latestChecks } from '../../src/library/check-pages';
import { joinFeeds } from '../../src/library/join-feeds';
import { migrate } from '../../src/library/migrations';
import { latestRecords } from '../../src/library/pages';
import type { CheckPage, CounterPage } from '../../src/library/records';
import type { Schema } from '../../src/library/schema';
import type { FeedProfile } from '../../src/model/feed';

const stores = ['articles', 'statuses', 'contents', 'meta'] as const;

/** Puts the library's records into a database of version 11, with a journal of that time, in place of the one there is. */
export const ageLibrary = async (): Promise<void> => {
  const now = await openDB<Schema>('bantin');
  const profiles: FeedProfile[] = await now.getAll('feeds');
  const checks: CheckPage[] = await now.getAll('checks');
  const counters: CounterPage[] = await now.getAll('counters');
  const kept = await Promise.all(
    stores.map(async (name) => ({
      name,
      keys: await now.getAllKeys(name),
      records: await now.getAll(name),
    })),
  );
  now.close();
  indexedDB.deleteDatabase('bantin');
  // Asked for before anybody else can.
  const old = await openDB<Schema>('bantin', 11, {
    upgrade: (db, from, _, tx) => void migrate(db, from, tx, 11),
  });
  const tx = old.transaction([...stores, 'counters', 'feeds', 'journal'], 'readwrite');
  for (const { name, keys, records } of kept) {
    for (const [at, record] of records.entries()) {
      const key = name === 'meta' ? keys[at] : undefined;
      void tx.objectStore(name).put(record, key);
    }
  }
  for (const counter of latestRecords<'counters'>(counters).values()) {
    void tx.objectStore('counters').put(counter as never);
  }
  for (const feed of joinFeeds(profiles, latestChecks(checks))) {
    void tx.objectStore('feeds').put(feed);
    for (let at = 0; at < 60; at += 1) {
      const entry = { feedId: feed.id, at, outcome: 'unchanged', failure: null, added: 0 };
      void tx.objectStore('journal').add({ ...entry, updated: 0, tookMs: 1 } as never);
    }
  }
  await tx.done;
  old.close();
};
