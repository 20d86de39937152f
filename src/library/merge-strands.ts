import type { IDBPObjectStore } from 'idb';
import type { StatusRecord } from './records';
import type { Schema, StoreName } from './schema';
import { rangeOf, rankIn, readStrand, type PageMark, type Strand } from './strands';

/** A status with its place in the list. */
export interface Placed {
  readonly rank: number;
  readonly record: StatusRecord;
}

interface Reader {
  readonly strand: Strand;
  buffer: readonly StatusRecord[];
  at: number;
  /** True once nothing is left to be read beyond the buffer. */
  drained: boolean;
}

/** The first statuses of several strands as of one list; a folder of many feeds reads a little of each. */
export const mergeStrands = async <Names extends StoreName[], Mode extends IDBTransactionMode>(
  store: IDBPObjectStore<Schema, Names, 'statuses', Mode>,
  strands: readonly Strand[],
  limit: number,
  after: PageMark | null,
): Promise<readonly Placed[]> => {
  const portion = strands.length === 1 ? limit : Math.ceil(limit / strands.length) + 3;
  const fill = async (reader: Reader, from: PageMark | null): Promise<void> => {
    reader.buffer = await readStrand(store, reader.strand, rangeOf(reader.strand, from), portion);
    reader.at = 0;
    reader.drained = reader.buffer.length < portion;
  };
  const readers = strands.map((strand): Reader => ({ strand, buffer: [], at: 0, drained: false }));
  await Promise.all(readers.map((reader) => fill(reader, after)));
  const placed: Placed[] = [];
  while (placed.length < limit) {
    const first = earliest(readers);
    if (first === null) break;
    const { reader, ...next } = first;
    placed.push(next);
    reader.at += 1;
    if (reader.at === reader.buffer.length && !reader.drained) {
      await fill(reader, { rank: next.rank, articleId: next.record.articleId });
    }
  }
  return placed;
};

const earliest = (readers: readonly Reader[]): (Placed & { reader: Reader }) | null => {
  let first: (Placed & { reader: Reader }) | null = null;
  for (const reader of readers) {
    const record = reader.buffer[reader.at];
    if (record === undefined) continue;
    const rank = rankIn(record, reader.strand);
    if (first === null || comesBefore(rank, record, first)) first = { rank, record, reader };
  }
  return first;
};

const comesBefore = (rank: number, record: StatusRecord, other: Placed): boolean =>
  rank < other.rank || (rank === other.rank && record.articleId < other.record.articleId);
