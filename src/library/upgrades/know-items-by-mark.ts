import type { Upgrade } from './upgrade';

/** Statuses tell themselves how their item was last stored; those that do not yet learn it when a document repeats them. */
export const knowItemsByMark: Upgrade = async (db, tx) => {
  db.deleteObjectStore('documents' as never);
  for await (const cursor of tx.objectStore('checks')) {
    const checks = cursor.value.checks.map((check) => ({ ...check, heldItems: 0 }));
    await cursor.update({ ...cursor.value, checks });
  }
};
