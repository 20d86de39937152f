import { openDB, type IDBPDatabase } from 'idb';
import type { ChangeSet } from '../model/change-set';
import type { EpochMs } from '../model/epoch-ms';
import { databaseVersion, migrate } from './migrations';
import { databaseName, type Schema, type StoreName } from './schema';

/** What the library needs of the world. */
export interface LibraryDeps {
  readonly now: () => EpochMs;
  readonly newId: () => string;
  /** Told after each commit, never before. */
  readonly announce: (change: ChangeSet) => void;
  /** Another name keeps tests apart. */
  readonly name?: string;
}

/** The open library: every function of this room takes it first. */
export interface Library extends LibraryDeps {
  readonly db: IDBPDatabase<Schema>;
}

/**
 * Opens the person's library, bringing it up to date first.
 * @throws DOMException where the browser refuses storage (Firefox's permanent private browsing, a full disk).
 */
export const openLibrary = async (deps: LibraryDeps): Promise<Library> => {
  const db = await openDB<Schema>(deps.name ?? databaseName, databaseVersion, {
    upgrade: (database, oldVersion, _newVersion, tx) => {
      // What fails half-way is rolled back whole, and opening fails with it.
      migrate(database, oldVersion, tx).catch(() => {
        tx.abort();
      });
    },
    // A newer Bantin wants to migrate: let go at once, or its upgrade waits for this page to be closed.
    blocking: () => {
      db.close();
    },
  });
  return { ...deps, db };
};

/** A write that either happens whole or not at all, and reaches the disk before it counts as done. */
export const write = <Names extends StoreName[]>(library: Library, stores: Names) =>
  library.db.transaction(stores, 'readwrite', { durability: 'strict' });
