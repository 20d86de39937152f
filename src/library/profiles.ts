import { unwrap, type IDBPTransaction } from 'idb';
import type { FeedProfile } from '../model/feed';
import type { FeedId } from '../model/ids';
import { putLater } from './put-later';
import { readRevision, renewRevision } from './revisions';
import type { Schema, StoreName } from './schema';

/** What was read of feeds' profiles, and the revision of the store that it was read at. */
interface Known {
  readonly revision: string | undefined;
  readonly found: Map<FeedId, FeedProfile>;
}

/** By database: one that was deleted or restored is another. */
const knownOf = new WeakMap<IDBDatabase, Known>();

type ReadTx = IDBPTransaction<Schema, ['feeds', 'revisions'], 'readonly' | 'readwrite'>;

/** Reads all profiles, which holds for the transactions that come, until one of them changes a profile. */
export const readProfiles = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readonly' | 'readwrite'>,
): Promise<ReadonlyMap<FeedId, FeedProfile>> => {
  const tx = transaction as unknown as ReadTx;
  const [revision, profiles] = await Promise.all([
    readRevision(tx, 'feeds'),
    tx.objectStore('feeds').getAll(),
  ]);
  const found = new Map(profiles.map((profile) => [profile.id, profile]));
  knownOf.set(unwrap(transaction).db, { revision, found });
  return found;
};

/** Profiles as a transaction finds them before it writes any, and writes them. */
export interface OpenProfiles {
  readonly get: (feedId: FeedId) => Promise<FeedProfile | undefined>;
  readonly put: (profile: FeedProfile) => void;
}

/** Opens profiles in a transaction over `feeds` and `revisions`: asks only for those that are not known as they stand. */
export const openProfiles = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  newRevision: string,
): Promise<OpenProfiles> => {
  const tx = transaction as unknown as IDBPTransaction<Schema, ['feeds', 'revisions'], 'readwrite'>;
  const found = foundAt(unwrap(tx).db, await readRevision(tx, 'feeds'));
  return {
    get: async (feedId) => {
      const known = found.get(feedId) ?? (await tx.objectStore('feeds').get(feedId));
      if (known !== undefined) found.set(feedId, known);
      return known;
    },
    // With the revision goes what was found: should the transaction be taken back, both hold on.
    put: (profile) => {
      putLater(tx, 'feeds', profile);
      renewRevision(tx, 'feeds', newRevision);
    },
  };
};

const foundAt = (db: IDBDatabase, revision: string | undefined): Known['found'] => {
  const before = knownOf.get(db);
  if (before !== undefined && before.revision === revision) return before.found;
  const found: Known['found'] = new Map();
  knownOf.set(db, { revision, found });
  return found;
};
