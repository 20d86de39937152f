import { emptyIndex, indexVersion, oldestReadable, type IndexState } from './index-state';
import type { Segment, SegmentHead } from './segment';
import {
  blockPart,
  headPart,
  idPart,
  positionPart,
  postingPart,
  type SegmentKey,
} from './segment-parts';
import type { SegmentSink } from './segment-writer';

const stateKey: SegmentKey = [0, 0, 0];

/** The store `searchSegments` within a transaction. */
export interface ReadStore {
  readonly get: (key: SegmentKey) => Promise<unknown>;
  readonly getAll: (range: IDBKeyRange) => Promise<unknown[]>;
}

export interface WriteStore extends ReadStore {
  readonly put: (value: unknown, key: SegmentKey) => Promise<unknown>;
  readonly delete: (keys: IDBKeyRange) => Promise<void>;
}

/** The index as it can be searched, maybe of an older version; null where it cannot be read, and must be built anew first. */
export const readState = async (store: ReadStore): Promise<IndexState | null> => {
  const state = (await store.get(stateKey)) as IndexState | undefined;
  if (state === undefined) return emptyIndex;
  return state.version >= oldestReadable && state.version <= indexVersion ? state : null;
};

export const writeState = (store: WriteStore, state: IndexState): void => {
  void store.put(state, stateKey);
};

/** All keys of a segment's part. */
export const partRange = (segment: number, part: number): IDBKeyRange =>
  IDBKeyRange.bound([segment, part], [segment, part, Infinity]);

/** Writes a segment's pieces into a transaction, whose end waits for all of them at once. */
export const sinkInto =
  (store: WriteStore, id: number): SegmentSink =>
  (value, part, piece) => {
    void store.put(value, [id, part, piece]);
  };

/** Deletes all of a segment. */
export const deleteSegment = (store: WriteStore, id: number): void => {
  void store.delete(IDBKeyRange.bound([id], [id, Infinity]));
};

const joined = (pieces: readonly unknown[]): Uint8Array<ArrayBuffer> => {
  const parts = pieces as readonly Uint8Array<ArrayBuffer>[];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Reads all of a segment, to be merged. */
export const readSegment = async (store: ReadStore, id: number): Promise<Segment> => {
  const [head, blocks, postings, positions, ids] = await Promise.all([
    store.get([id, headPart, 0]),
    store.getAll(partRange(id, blockPart)),
    store.getAll(partRange(id, postingPart)),
    store.getAll(partRange(id, positionPart)),
    store.getAll(partRange(id, idPart)),
  ]);
  return {
    head: head as SegmentHead,
    blocks: blocks as Segment['blocks'],
    postings: joined(postings),
    positions: joined(positions),
    ids: (ids as Segment['ids'][]).flat(),
  };
};
