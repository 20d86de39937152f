import { emptyIndex, indexVersion, oldestReadable, type IndexState } from './index-state';
import type { Segment, SegmentHead } from './segment';

/**
 * The keys of `searchSegments`: a segment's number, which part of it, and which piece of the part. Segment 0 is the
 * index's own state.
 */
export type SegmentKey = [segment: number, part: number, piece: number];

export const headPart = 0;
export const blockPart = 1;
export const postingPart = 2;
export const positionPart = 3;
export const idPart = 4;
/** One bit a document, set where it is dead: the only part that changes. */
export const deadPart = 5;

const stateKey: SegmentKey = [0, 0, 0];

/** Streams of bytes are kept in pieces of this size, so that a rare word costs a small read. */
export const pieceBytes = 16 * 1024;
/** So many article ids stand in a piece. */
export const pieceIds = 256;

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

const inPieces = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] => {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    pieces.push(bytes.slice(at, at + pieceBytes));
  }
  return pieces;
};

/** Writes a segment; returns its size in bytes. */
export const writeSegment = (store: WriteStore, id: number, segment: Segment): number => {
  const { head, blocks, postings, positions, ids } = segment;
  // Not awaited: the transaction's end waits for all of them at once.
  void store.put(head, [id, headPart, 0]);
  for (const [piece, block] of blocks.entries()) void store.put(block, [id, blockPart, piece]);
  for (const [n, piece] of inPieces(postings).entries())
    void store.put(piece, [id, postingPart, n]);
  for (const [n, piece] of inPieces(positions).entries()) {
    void store.put(piece, [id, positionPart, n]);
  }
  for (let at = 0; at < ids.length; at += pieceIds) {
    void store.put(ids.slice(at, at + pieceIds), [id, idPart, at / pieceIds]);
  }
  const named = ids.reduce((sum, one) => sum + one.length + 1, 0);
  const described = head.lengths.length * 16 + head.firstTerms.join('').length + blocks.length * 12;
  const listed = blocks.reduce((sum, block) => sum + block.length, 0);
  return postings.length + positions.length + listed + named + described;
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
