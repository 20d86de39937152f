import { inPages } from '../pages';
import type { CounterRecord } from '../records';
import type { Upgrade } from './upgrade';

/** Counters come to stand together in pages, as checks do: a poll writes one for each transaction, and asks for none. */
export const pageCounters: Upgrade = async (db, tx) => {
  const records: readonly unknown[] = await tx.objectStore('counters').getAll();
  db.deleteObjectStore('counters');
  const store = db.createObjectStore('counters', { keyPath: 'id', autoIncrement: true });
  for (const counters of inPages(records as readonly CounterRecord[]))
    await store.add({ counters });
};
