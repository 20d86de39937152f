// What a harness does to the library, run in an extension page; each function stands alone, since it is sent there as text.
import type { Article } from '../../src/model/article';
import type { FeedProfile } from '../../src/model/feed';
import type {
  CheckPage,
  CounterPage,
  CounterRecord,
  StatusRecord,
} from '../../src/library/records';

/** The library at one moment. */
export interface Snapshot {
  readonly feeds: readonly FeedProfile[];
  readonly checks: readonly CheckPage[];
  readonly articles: readonly Article[];
  readonly statuses: readonly StatusRecord[];
  readonly counters: readonly CounterPage[];
}

/** Reads all that must hold together, in one transaction. */
export const snapshot = (): Promise<Snapshot> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      const names = ['feeds', 'checks', 'articles', 'statuses', 'counters'];
      const tx = opening.result.transaction(names);
      const reads = names.map((name) => tx.objectStore(name).getAll());
      tx.oncomplete = () => {
        opening.result.close();
        resolve(Object.fromEntries(names.map((name, at) => [name, reads[at]!.result])) as never);
      };
      tx.onabort = () => {
        reject(tx.error ?? new Error('aborted'));
      };
    };
  });

/** Changes what is remembered of every feed's checks. */
export const changeChecks = (change: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('checks', 'readwrite');
      const all = tx.objectStore('checks').getAll();
      all.onsuccess = () => {
        const pages = all.result as CheckPage[];
        const checks = pages.flatMap((page) =>
          page.checks.map((check) => ({ ...check, ...change })),
        );
        tx.objectStore('checks').add({ checks });
      };
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      tx.onabort = () => {
        reject(tx.error ?? new Error('aborted'));
      };
    };
  });

/** Makes every feed due, forgets which hosts want peace, and marks some unread articles read, as a person would. */
export const prepare = (picks: readonly number[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      const tx = opening.result.transaction(
        ['checks', 'hosts', 'statuses', 'counters'],
        'readwrite',
      );
      tx.objectStore('hosts').clear();
      const checks = tx.objectStore('checks');
      const allChecks = checks.getAll();
      allChecks.onsuccess = () => {
        const pages = allChecks.result as CheckPage[];
        const due = pages.flatMap((page) =>
          page.checks.map((check) => ({ ...check, nextCheckAt: 0 })),
        );
        checks.add({ checks: due });
      };
      const statuses = tx.objectStore('statuses');
      const counters = tx.objectStore('counters');
      const unread = statuses.index('unread').getAll();
      unread.onsuccess = () => {
        const records = unread.result as StatusRecord[];
        const chosen = new Set(picks.map((pick) => records[Math.floor(pick * records.length)]));
        const read = new Map<string, number>();
        for (const record of chosen) {
          if (record === undefined) continue;
          const { unreadRank: _, feedUnreadRank: __, ...rest } = record;
          const now = Date.now();
          statuses.put({ ...rest, readAt: now, readRank: -now });
          for (const key of ['all', record.feedId]) read.set(key, (read.get(key) ?? 0) + 1);
        }
        const allCounters = counters.getAll();
        allCounters.onsuccess = () => {
          const pages = allCounters.result as CounterPage[];
          const latest = new Map<string, CounterRecord>();
          for (const page of pages) for (const one of page.counters) latest.set(one.key, one);
          const changed = [...latest.values()]
            .filter(({ key }) => read.has(key))
            .map((one) => ({ ...one, unread: one.unread - read.get(one.key)! }));
          counters.add({ counters: changed });
        };
      };
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      tx.onabort = () => {
        reject(tx.error ?? new Error('aborted'));
      };
    };
  });
