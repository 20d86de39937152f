import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Schema, StoreName } from '../schema';

/** One step from a version of the database to the next, inside the browser's own upgrade transaction. */
export type Upgrade = (
  db: IDBPDatabase<Schema>,
  tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
) => void | Promise<void>;
