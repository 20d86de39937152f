import { inPages, type PagedName } from '../pages';
import type { Upgrade } from './upgrade';

/** Puts a store's records, each under its own key until now, together in pages. */
export const pageStore = async ([db, tx]: Parameters<Upgrade>, name: PagedName): Promise<void> => {
  const records: readonly unknown[] = await tx.objectStore(name).getAll();
  db.deleteObjectStore(name);
  const store = db.createObjectStore(name, { keyPath: 'id', autoIncrement: true });
  for (const page of inPages(records)) await store.add({ [name]: page } as never);
};
