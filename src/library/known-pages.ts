import { unwrap, type IDBPTransaction } from 'idb';
import type { Library } from './open-library';
import {
  addPage,
  areScattered,
  gatherPages,
  isOfFeed,
  keyIn,
  latestRecords,
  recordsIn,
  type PagedName,
  type PageOf,
  type RecordOf,
} from './pages';
import type { Schema, StoreName } from './schema';

/** What was read of a store's pages, up to one of them. */
interface Known<Name extends PagedName> {
  upTo: number;
  pages: number;
  records: number;
  readonly found: Map<string, RecordOf<Name>>;
}

/** By database: one that was deleted or restored is another. */
const knownOf = {
  checks: new WeakMap<IDBDatabase, Known<'checks'>>(),
  counters: new WeakMap<IDBDatabase, Known<'counters'>>(),
} as const;

/** A store's pages as a transaction finds them, and writes them. */
export interface OpenPages<Name extends PagedName> {
  readonly get: (key: string) => RecordOf<Name> | undefined;
  /** Writes records in place of those of their keys; gathers the pages where these have grown scattered. */
  readonly write: (records: readonly RecordOf<Name>[]) => Promise<void>;
}

/** What transactions have opened: what they wrote themselves is not known to others before they end. */
const opened = {
  checks: new WeakMap<IDBTransaction, Promise<OpenPages<'checks'>>>(),
  counters: new WeakMap<IDBTransaction, Promise<OpenPages<'counters'>>>(),
} as const;

/** Opens a store's pages in a transaction over it and `feeds`, which has not yet added any page but by this. */
export const openPages = <Names extends StoreName[], Name extends PagedName>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  name: Name,
): Promise<OpenPages<Name>> => {
  const all = opened[name] as unknown as WeakMap<IDBTransaction, Promise<OpenPages<Name>>>;
  const tx = unwrap(transaction);
  const pages = all.get(tx) ?? openAnew(transaction, name);
  all.set(tx, pages);
  return pages;
};

const openAnew = async <Names extends StoreName[], Name extends PagedName>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  name: Name,
): Promise<OpenPages<Name>> => {
  const known = await readOn(transaction, name);
  const written = new Map<string, RecordOf<Name>>();
  let [pages, records] = [known.pages, known.records];
  return {
    get: (key) => written.get(key) ?? known.found.get(key),
    write: async (added) => {
      if (added.length === 0) return;
      for (const record of added) written.set(keyIn(record), record);
      pages += 1;
      records += added.length;
      if (!areScattered({ pages, records, keys: known.found.size })) {
        addPage(transaction, name, added);
        return;
      }
      const there = await feedsIn(transaction);
      gatherThose(transaction, name, new Map([...known.found, ...written]), there);
      [pages, records] = [0, 0];
    },
  };
};

/**
 * Reads the pages that came since the last reading: since pages are only added, they say all that any page, window or
 * poll has changed. What a transaction wrote and took back was never read.
 */
const readOn = async <Names extends StoreName[], Name extends PagedName>(
  transaction: IDBPTransaction<Schema, Names, 'readonly' | 'readwrite'>,
  name: Name,
): Promise<Known<Name>> => {
  const { db } = unwrap(transaction);
  const all = knownOf[name] as WeakMap<IDBDatabase, Known<Name>>;
  const known = all.get(db) ?? { upTo: 0, pages: 0, records: 0, found: new Map() };
  all.set(db, known);
  const tx = transaction as unknown as IDBPTransaction<Schema, PagedName[]>;
  const since = await tx.objectStore(name).getAll(IDBKeyRange.lowerBound(known.upTo, true));
  // Another reading that overlapped this one may have taken them in already.
  const added = (since as PageOf<Name>[]).filter(({ id = 0 }) => id > known.upTo);
  for (const [key, record] of latestRecords<Name>(added)) known.found.set(key, record);
  known.upTo = added.at(-1)?.id ?? known.upTo;
  known.pages += added.length;
  known.records += added.reduce((sum, page) => sum + recordsIn(page).length, 0);
  return known;
};

/** Reads a store's records, by their keys: what was read before is not read again. */
export const readKnown = async <Name extends PagedName>(
  { db }: Pick<Library, 'db'>,
  name: Name,
): Promise<ReadonlyMap<string, RecordOf<Name>>> => (await readOn(db.transaction(name), name)).found;

/** Forgets what stands in pages of feeds that are gone, in a transaction over them and `feeds` that has added no page. */
export const forgetGone = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  name: PagedName,
): Promise<void> => {
  const [{ found }, there] = await Promise.all([readOn(transaction, name), feedsIn(transaction)]);
  gatherThose(transaction, name, found, there);
};

const feedsIn = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
): Promise<ReadonlySet<string>> => {
  const tx = transaction as unknown as IDBPTransaction<Schema, ['feeds'], 'readwrite'>;
  return new Set(await tx.objectStore('feeds').getAllKeys());
};

/** Writes records anew, but for those of feeds that are gone. */
const gatherThose = <Names extends StoreName[], Name extends PagedName>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  name: Name,
  all: ReadonlyMap<string, RecordOf<Name>>,
  there: ReadonlySet<string>,
): void => {
  knownOf[name].delete(unwrap(transaction).db);
  const kept = [...all].filter(([key]) => there.has(key) || !isOfFeed(name, key));
  gatherPages(
    transaction,
    name,
    kept.map(([, record]) => record),
  );
};
