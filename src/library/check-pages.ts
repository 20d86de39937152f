import type { IDBPTransaction } from 'idb';
import type { FeedId } from '../model/ids';
import { putLater } from './put-later';
import type { CheckPage, CheckRecord } from './records';
import type { Schema, StoreName } from './schema';

/** So many records stand together once they are gathered: some 40 KB, below what Chromium keeps in files of its own. */
const recordsOfPage = 50;

type ReadTx = IDBPTransaction<Schema, ['checks'], 'readonly' | 'readwrite'>;
type WriteTx = IDBPTransaction<Schema, ['feeds', 'checks'], 'readwrite'>;

/** The record that holds for each feed: the last one written, since pages are added and never edited. */
export const latestChecks = (pages: readonly CheckPage[]): Map<FeedId, CheckRecord> =>
  new Map(pages.flatMap(({ checks }) => checks.map((check) => [check.feedId, check])));

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
  if (checks.length > 0) putLater(transaction, 'checks', { checks });
};

/** Whether pages hold so much that no longer holds that reading them costs more than gathering them anew. */
export const areScattered = ({ pages, records, feeds }: PageSize): boolean =>
  records > 2 * feeds + 2 * recordsOfPage || pages > (2 * feeds) / recordsOfPage + 40;

interface PageSize {
  readonly pages: number;
  readonly records: number;
  readonly feeds: number;
}

/** Writes all records anew in as few pages as may be, without those of feeds that are gone. */
export const gatherChecks = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  checks: ReadonlyMap<FeedId, CheckRecord>,
): Promise<void> => {
  const tx = transaction as unknown as WriteTx;
  const there = new Set(await tx.objectStore('feeds').getAllKeys());
  const kept = [...checks.values()].filter(({ feedId }) => there.has(feedId));
  await tx.objectStore('checks').clear();
  for (const page of pagesOf(kept)) addChecks(transaction, page);
};

/** Records, as many together as a page takes. */
export const pagesOf = (checks: readonly CheckRecord[]): readonly (readonly CheckRecord[])[] =>
  Array.from({ length: Math.ceil(checks.length / recordsOfPage) }, (_, at) =>
    checks.slice(at * recordsOfPage, (at + 1) * recordsOfPage),
  );
