import { unwrap, type IDBPTransaction } from 'idb';
import type { Schema, StoreName } from './schema';

/**
 * Puts a record without a promise of its own, which costs as much as the request: what fails aborts the transaction, and
 * the transaction's end tells it.
 */
export const putLater = <Names extends StoreName[], Name extends StoreName>(
  tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  name: Name,
  record: Schema[Name]['value'],
): void => {
  unwrap(tx).objectStore(name).put(record);
};
