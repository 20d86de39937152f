import type { IDBPTransaction } from 'idb';
import type { FeedId } from '../model/ids';
import { addPage, latestRecords } from './pages';
import type { CheckPage, CheckRecord } from './records';
import type { Schema, StoreName } from './schema';

type ReadTx = IDBPTransaction<Schema, ['checks'], 'readonly' | 'readwrite'>;

/** The record that holds for each feed. */
export const latestChecks = (pages: readonly CheckPage[]): ReadonlyMap<FeedId, CheckRecord> =>
  latestRecords<'checks'>(pages) as ReadonlyMap<string, CheckRecord> as ReadonlyMap<
    FeedId,
    CheckRecord
  >;

/** Reads what is remembered of every feed's checks. */
export const readChecks = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readonly' | 'readwrite'>,
): Promise<ReadonlyMap<FeedId, CheckRecord>> =>
  latestChecks(await (transaction as unknown as ReadTx).objectStore('checks').getAll());

/** Writes records, in place of those that these feeds had. */
export const addChecks = <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  checks: readonly CheckRecord[],
): void => {
  addPage(transaction, 'checks', checks);
};
