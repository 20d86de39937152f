import type { IDBPTransaction } from 'idb';
import type { FeedId } from '../model/ids';
import { addChecks, areScattered, gatherChecks, latestChecks } from './check-pages';
import type { Library } from './open-library';
import type { CheckRecord } from './records';
import type { Schema, StoreName } from './schema';

/** What was read of the pages, up to one of them. */
interface Known {
  upTo: number;
  pages: number;
  records: number;
  readonly checks: Map<FeedId, CheckRecord>;
}

const nothingKnown = (): Known => ({ upTo: 0, pages: 0, records: 0, checks: new Map() });

/** By database: one that was deleted or restored is another. */
const knownOf = new WeakMap<Library['db'], Known>();

type ChecksTx = IDBPTransaction<Schema, ['feeds', 'checks'], 'readwrite'>;

/** The checks as a transaction found them. */
export interface KnownChecks {
  readonly get: (feedId: FeedId) => CheckRecord | undefined;
  /** Writes records in their place; gathers the pages where these have grown scattered. */
  readonly write: (checks: readonly CheckRecord[]) => Promise<void>;
}

/**
 * Reads the checks for a transaction that has written none yet. Since pages are only added, those that came since the
 * last reading say all that any page, window or poll has changed; what a transaction wrote and took back was never read.
 */
export const openChecks = async <Names extends StoreName[]>(
  { db }: Library,
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
): Promise<KnownChecks> => {
  const tx = transaction as unknown as ChecksTx;
  const known = knownOf.get(db) ?? nothingKnown();
  knownOf.set(db, known);
  const added = await tx.objectStore('checks').getAll(IDBKeyRange.lowerBound(known.upTo, true));
  for (const [feedId, check] of latestChecks(added)) known.checks.set(feedId, check);
  known.upTo = added.at(-1)?.id ?? known.upTo;
  known.pages += added.length;
  known.records += added.reduce((sum, { checks }) => sum + checks.length, 0);
  const { pages, records, checks: found } = known;
  return {
    get: (feedId) => found.get(feedId),
    write: async (checks) => {
      if (!areScattered({ pages, records, feeds: found.size })) {
        addChecks(transaction, checks);
        return;
      }
      knownOf.delete(db);
      await gatherChecks(transaction, new Map([...found, ...latestChecks([{ checks }])]));
    },
  };
};
