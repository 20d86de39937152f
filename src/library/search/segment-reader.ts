import type { ArticleId } from '../../model/ids';
import { ByteReader } from './byte-reader';
import { isDeadIn, type DeadBits } from './dead-bits';
import type { SegmentEntry } from './index-state';
import { RecentlyUsed } from './recently-used';
import { livingMarks } from './living-marks';
import type { Segment, SegmentHead } from './segment';
import {
  blockPart,
  deadPart,
  headPart,
  idPart,
  pieceBytes,
  pieceIds,
  positionPart,
  postingPart,
} from './segment-parts';
import type { ReadStore } from './segment-store';
import { readTermBlock, type TermEntry } from './term-block';

/** Dictionary blocks that stay in memory; each holds a few kilobytes. */
const mostBlocks = 1000;
/** Pieces of postings and positions. */
const mostPieceBytes = 8 * 1024 * 1024;
/** Pieces of article ids, which are read whole where a query asks for a status: those of 100,000 articles. */
const mostIdPieces = 400;

/** What is kept of all segments between queries: a segment never changes, and while one types on the first words stay the same. */
export class IndexCache {
  readonly blocks = new RecentlyUsed<readonly TermEntry[]>(mostBlocks, () => 1);
  readonly pieces = new RecentlyUsed<Uint8Array>(mostPieceBytes, ({ length }) => length);
  readonly ids = new RecentlyUsed<Segment['ids']>(mostIdPieces, () => 1);
}

/** Reads one segment as a query needs it; holds its head, which is small. */
export class SegmentReader {
  readonly id: number;
  readonly head: SegmentHead;
  dead: DeadBits | undefined;
  /** By document: 0 where it may be found, `ruledOut` where it is dead or its number is not used. */
  living: Uint8Array;
  #deadCount = 0;
  readonly #cache: IndexCache;

  private constructor(id: number, head: SegmentHead, cache: IndexCache) {
    this.id = id;
    this.head = head;
    this.living = livingMarks(head, undefined);
    this.#cache = cache;
  }

  static async open(store: ReadStore, id: number, cache: IndexCache): Promise<SegmentReader> {
    return new SegmentReader(id, (await store.get([id, headPart, 0])) as SegmentHead, cache);
  }

  /** Learns which documents died meanwhile. */
  async refresh(store: ReadStore, entry: SegmentEntry): Promise<void> {
    if (entry.dead === this.#deadCount) return;
    this.dead = (await store.get([this.id, deadPart, 0])) as DeadBits;
    this.living = livingMarks(this.head, this.dead);
    this.#deadCount = entry.dead;
  }

  /** The entries of some blocks, in their order; one read for those that lie beside each other. */
  async blocks(store: ReadStore, first: number, last: number): Promise<readonly TermEntry[]> {
    const known: (readonly TermEntry[] | undefined)[] = [];
    for (let block = first; block <= last; block += 1) {
      known.push(this.#cache.blocks.get(`${this.id} ${block}`));
    }
    if (known.every((entries) => entries !== undefined)) return known.flat();
    const read = (await store.getAll(
      IDBKeyRange.bound([this.id, blockPart, first], [this.id, blockPart, last]),
    )) as Segment['blocks'];
    return read.flatMap((bytes, at) => {
      const block = first + at;
      const { postingStarts, positionStarts } = this.head;
      const entries =
        known[at] ?? readTermBlock(bytes, postingStarts[block] ?? 0, positionStarts[block] ?? 0);
      this.#cache.blocks.set(`${this.id} ${block}`, entries);
      return entries;
    });
  }

  /** The entries of all blocks that can hold terms from `from` up to `to`, without keeping them. */
  async scan(store: ReadStore, from: string, to: string): Promise<readonly TermEntry[]> {
    const { firstTerms, postingStarts, positionStarts } = this.head;
    const beyond = firstTerms.findIndex((term) => term > from);
    const first = Math.max(0, (beyond < 0 ? firstTerms.length : beyond) - 1);
    const after = firstTerms.findIndex((term) => term >= to);
    const last = after < 0 ? firstTerms.length - 1 : after - 1;
    const read = (await store.getAll(
      IDBKeyRange.bound([this.id, blockPart, first], [this.id, blockPart, Math.max(first, last)]),
    )) as Segment['blocks'];
    return read.flatMap((bytes, at) =>
      readTermBlock(bytes, postingStarts[first + at] ?? 0, positionStarts[first + at] ?? 0),
    );
  }

  postings(
    store: ReadStore,
    entry: Pick<TermEntry, 'postingStart' | 'postingEnd'>,
  ): Promise<Uint8Array> {
    return this.#bytes(store, postingPart, entry.postingStart, entry.postingEnd);
  }

  positions(
    store: ReadStore,
    entry: Pick<TermEntry, 'positionStart' | 'positionEnd'>,
  ): Promise<Uint8Array> {
    return this.#bytes(store, positionPart, entry.positionStart, entry.positionEnd);
  }

  /** Whether any document of a term is still alive. */
  async isAlive(store: ReadStore, entry: TermEntry): Promise<boolean> {
    if (this.dead === undefined) return true;
    const reader = new ByteReader(await this.postings(store, entry));
    for (let document = 0; !reader.done; reader.number()) {
      document += reader.number();
      if (!isDeadIn(this.dead, document)) return true;
    }
    return false;
  }

  /** The articles of documents; empty where a document is no more. */
  async articleIds(
    store: ReadStore,
    documents: readonly number[],
  ): Promise<readonly (ArticleId | '')[]> {
    const pieces = new Map<number, Promise<Segment['ids'] | undefined>>();
    for (const document of documents) {
      const piece = Math.floor(document / pieceIds);
      if (!pieces.has(piece)) pieces.set(piece, this.#ids(store, piece));
    }
    const read = new Map<number, Segment['ids'] | undefined>();
    for (const [piece, ids] of pieces) read.set(piece, await ids);
    return documents.map(
      (document) => read.get(Math.floor(document / pieceIds))?.[document % pieceIds] ?? '',
    );
  }

  async #ids(store: ReadStore, piece: number): Promise<Segment['ids'] | undefined> {
    const key = `${this.id} ${piece}`;
    const known = this.#cache.ids.get(key);
    if (known) return known;
    const ids = (await store.get([this.id, idPart, piece])) as Segment['ids'] | undefined;
    if (ids) this.#cache.ids.set(key, ids);
    return ids;
  }

  async #bytes(store: ReadStore, part: number, start: number, end: number): Promise<Uint8Array> {
    const first = Math.floor(start / pieceBytes);
    const last = Math.floor((end - 1) / pieceBytes);
    const offset = start - first * pieceBytes;
    const pieces = await this.#pieces(store, part, first, last);
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1) {
      return only.subarray(offset, offset + end - start);
    }
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    for (const [at, piece] of pieces.entries()) whole.set(piece, at * pieceBytes);
    return whole.subarray(offset, offset + end - start);
  }

  /** Pieces of a part, those that are not at hand in one read. */
  async #pieces(
    store: ReadStore,
    part: number,
    first: number,
    last: number,
  ): Promise<readonly Uint8Array[]> {
    const { pieces: cache } = this.#cache;
    const key = (piece: number): string => `${this.id} ${part} ${piece}`;
    const known: Uint8Array[] = [];
    for (let piece = first; piece <= last; piece += 1) {
      const found = cache.get(key(piece));
      if (found === undefined) break;
      known.push(found);
    }
    const next = first + known.length;
    if (next > last) return known;
    const read =
      next === last
        ? [(await store.get([this.id, part, next])) as Uint8Array]
        : ((await store.getAll(
            IDBKeyRange.bound([this.id, part, next], [this.id, part, last]),
          )) as Uint8Array[]);
    for (const [at, piece] of read.entries()) cache.set(key(next + at), piece);
    return [...known, ...read];
  }
}
