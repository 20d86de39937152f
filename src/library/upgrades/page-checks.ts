import { inPages } from '../pages';
import type { CheckRecord } from '../records';
import type { Upgrade } from './upgrade';

/** Records of checks come to stand together in pages: a poll writes one for each transaction, not one for each feed. */
export const pageChecks: Upgrade = async (db, tx) => {
  const records: readonly unknown[] = await tx.objectStore('checks').getAll();
  db.deleteObjectStore('checks');
  const store = db.createObjectStore('checks', { keyPath: 'id', autoIncrement: true });
  for (const checks of inPages(records as readonly CheckRecord[])) await store.add({ checks });
};
