import { unwrap, type IDBPTransaction } from 'idb';
import { putLater } from './put-later';
import type { CheckPage, CheckRecord, CounterPage, CounterRecord } from './records';
import type { Schema, StoreName } from './schema';

/** So many records stand together once they are gathered: some 40 KB, below what Chromium keeps in files of its own. */
const recordsOfPage = 50;

/** The counter of everything, and what those of tags begin with; all others are feeds'. */
export const allKey = 'all';
export const tagPrefix = 'tag:';

/** What stands in a store whose records are written in pages; each page holds them under the store's own name. */
export interface Paged {
  readonly checks: { readonly record: CheckRecord; readonly page: CheckPage };
  readonly counters: { readonly record: CounterRecord; readonly page: CounterPage };
}
export type PagedName = keyof Paged;
export type RecordOf<Name extends PagedName> = Paged[Name]['record'];
export type PageOf<Name extends PagedName> = Paged[Name]['page'];

/** A page's records. */
export const recordsIn = <Name extends PagedName>(page: PageOf<Name>): readonly RecordOf<Name>[] =>
  'checks' in page ? page.checks : page.counters;

/** What a record is known by: its feed, or a counter's own key. */
export const keyIn = (record: RecordOf<PagedName>): string =>
  'key' in record ? record.key : record.feedId;

/** The record that holds for each key: the last one written, since pages are added and never edited. */
export const latestRecords = <Name extends PagedName>(
  pages: readonly PageOf<Name>[],
): Map<string, RecordOf<Name>> => {
  const records = pages.flatMap((page) => recordsIn<Name>(page));
  return new Map(records.map((record) => [keyIn(record), record]));
};

/** Writes records, in place of those that their keys had: one request, however many they are. */
export const addPage = <Names extends StoreName[], Name extends PagedName>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  name: Name,
  records: readonly RecordOf<Name>[],
): void => {
  if (records.length > 0) putLater(transaction, name, { [name]: records } as never);
};

/** Writes all records anew in as few pages as may be. */
export const gatherPages = <Names extends StoreName[], Name extends PagedName>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  name: Name,
  records: readonly RecordOf<Name>[],
): void => {
  unwrap(transaction).objectStore(name).clear();
  for (const page of inPages(records)) addPage(transaction, name, page);
};

/** Records, as many together as a page takes. */
export const inPages = <Value>(records: readonly Value[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(records.length / recordsOfPage) }, (_, at) =>
    records.slice(at * recordsOfPage, (at + 1) * recordsOfPage),
  );

/** Whether a record goes when its feed is gone; the counters of everything and of tags belong to none. */
export const isOfFeed = (name: PagedName, key: string): boolean =>
  name === 'checks' || (key !== allKey && !key.startsWith(tagPrefix));

/** Whether pages hold so much that no longer holds that reading them costs more than gathering them anew. */
export const areScattered = ({ pages, records, keys }: PagesSize): boolean =>
  records > 2 * keys + 2 * recordsOfPage || pages > (2 * keys) / recordsOfPage + 40;

interface PagesSize {
  readonly pages: number;
  readonly records: number;
  readonly keys: number;
}
