import { unwrap, type IDBPTransaction } from 'idb';
import type { Schema, StoreName } from './schema';

/** Stores of which others remember what they read, each under its own name. */
export type RevisedName = Schema['revisions']['key'];

/** Which revision of a store a transaction finds; undefined where nothing was written since the database was made. */
export const readRevision = <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readonly' | 'readwrite'>,
  name: RevisedName,
): Promise<string | undefined> => {
  const tx = transaction as unknown as IDBPTransaction<Schema, ['revisions']>;
  return tx.objectStore('revisions').get(name);
};

/** Makes a store another: what was read of it before holds no more. */
export const renewRevision = <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  name: RevisedName,
  revision: string,
): void => {
  // Without a promise of its own: what fails aborts the transaction, whose end tells it.
  unwrap(transaction).objectStore('revisions').put(revision, name);
};
