import { openDB, type IDBPDatabase } from 'idb';
import type { ChangeSet } from '../model/change-set';
import type { EpochMs } from '../model/epoch-ms';
import { databaseVersion } from './database-version';
import type { migrate } from './migrations';
import { renewRevision } from './revisions';
import { databaseName, type Schema, type StoreName } from './schema';

type Migrate = typeof migrate;

/** What the library needs of the world. */
export interface LibraryDeps {
  readonly now: () => EpochMs;
  readonly newId: () => string;
  /** Told after each commit, never before. */
  readonly announce: (change: ChangeSet) => void;
  /** Told when the database went away under the open library: whoever uses it must open it again. */
  readonly lost?: () => void;
  /** How a database is brought up to date; loaded only where that is needed, unless given. */
  readonly migrate?: Migrate;
  /** Copies what an earlier version's database holds. */
  readonly beforeUpgrade?: ((old: IDBPDatabase<Schema>) => Promise<void>) | undefined;
  /** Another name keeps tests apart. */
  readonly name?: string;
}

/** The open library: every function of this room takes it first. */
export interface Library extends LibraryDeps {
  readonly db: IDBPDatabase<Schema>;
}

/** Why the library does not open: a newer Bantin made it, it could not be brought up to date, or the browser refuses storage. */
export type ClosedReason = 'newer' | 'upgrade' | 'storage';

/** The library did not open; what it holds is as it was. */
export class LibraryClosed extends Error {
  readonly reason: ClosedReason;

  constructor(reason: ClosedReason, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.reason = reason;
  }
}

/**
 * Opens the person's library, bringing it up to date first; before that, `beforeUpgrade` may copy what is there.
 * @throws LibraryClosed where it can't be had: see ClosedReason.
 */
export const openLibrary = async (deps: LibraryDeps): Promise<Library> => {
  const found = await open(deps, deps.migrate ?? null);
  if (found.db !== null) return { ...deps, db: found.db };
  const upgrade = deps.migrate ?? (await import('./migrations')).migrate;
  if (found.version > 0 && deps.beforeUpgrade) {
    const old = await openOld(deps.name ?? databaseName, found.version);
    // Where there is no room for a copy the upgrade goes on: should it fail, the browser takes it back whole.
    if (old !== null) await deps.beforeUpgrade(old).catch(() => undefined);
    old?.close();
  }
  const upgraded = await open({ ...deps, beforeUpgrade: undefined }, upgrade);
  if (upgraded.db === null) throw new LibraryClosed('upgrade', 'The database changed meanwhile.');
  return { ...deps, db: upgraded.db };
};

/** A database as it is; null where the background or another page has upgraded or deleted it meanwhile. */
const openOld = async (name: string, version: number): Promise<IDBPDatabase<Schema> | null> => {
  try {
    return await openDB<Schema>(name, version, {
      upgrade: (_database, _from, _to, tx) => {
        tx.done.catch(() => undefined);
        tx.abort();
      },
    });
  } catch {
    return null;
  }
};

interface Opened {
  readonly version: number;
  /** Null where an upgrade is due that was not begun: 0 for a database that is not there yet. */
  readonly db: IDBPDatabase<Schema> | null;
}

/** Opens the database; where it is to be upgraded and that must wait, it is left as it is. */
const open = async (
  { name = databaseName, lost, beforeUpgrade }: LibraryDeps,
  upgrade: Migrate | null,
): Promise<Opened> => {
  let version: number = databaseVersion;
  let waits = false as boolean;
  let failure: unknown = null;
  try {
    const db = await openDB<Schema>(name, databaseVersion, {
      upgrade: (database, oldVersion, _newVersion, tx) => {
        version = oldVersion;
        waits = upgrade === null || (oldVersion > 0 && beforeUpgrade !== undefined);
        // A transaction that was aborted rejects on its own as well.
        tx.done.catch(() => undefined);
        if (upgrade === null || waits) {
          tx.abort();
          return;
        }
        // What fails half-way is rolled back whole, and opening fails with it.
        upgrade(database, oldVersion, tx).catch((error: unknown) => {
          failure = error;
          tx.abort();
        });
      },
      // A newer Bantin wants to migrate, or the library is deleted: let go at once, or that waits for this page.
      blocking: () => {
        db.close();
        lost?.();
      },
      terminated: () => lost?.(),
    });
    return { version, db };
  } catch (error) {
    if (waits) return { version, db: null };
    if (error instanceof DOMException && error.name === 'VersionError') {
      throw new LibraryClosed('newer', error);
    }
    throw new LibraryClosed(failure === null ? 'storage' : 'upgrade', failure ?? error);
  }
};

/**
 * A write that either happens whole or not at all, and reaches the disk before it counts as done. Where it may change a
 * profile, what was read of those before holds no more.
 */
export const write = <Names extends StoreName[]>(library: Library, stores: Names) => {
  const mayChangeProfiles = stores.includes('feeds');
  const scope = mayChangeProfiles ? ([...stores, 'revisions'] as unknown as Names) : stores;
  const tx = library.db.transaction(scope, 'readwrite', { durability: 'strict' });
  if (mayChangeProfiles) renewRevision(tx, 'feeds', library.newId());
  return tx;
};
