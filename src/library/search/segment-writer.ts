import { ByteWriter } from './byte-writer';
import type { Segment, SegmentHead } from './segment';
import {
  blockPart,
  headPart,
  idPart,
  pieceBytes,
  pieceIds,
  positionPart,
  postingPart,
} from './segment-parts';
import { blockTerms, TermBlockWriter } from './term-block';

type DocumentFacts = Pick<
  SegmentHead,
  'from' | 'lengths' | 'sortAt' | 'feeds' | 'feedOf' | 'languages' | 'languageOf'
> & { readonly ids: Segment['ids'] };

/** Takes one piece of a part of a segment. */
export type SegmentSink = (value: unknown, part: number, piece: number) => void;

/** A segment whose pieces were all handed on. */
export interface WrittenSegment extends Pick<Segment, 'head' | 'ids'> {
  readonly bytes: number;
}

/**
 * Takes a segment's terms in their order and makes its dictionary and its two streams of bytes. Each piece is handed on as
 * soon as it is whole: the browser writes it while the next ones are made.
 */
export class SegmentWriter {
  readonly postings = new ByteWriter(1 << 16);
  readonly positions = new ByteWriter(1 << 16);
  readonly #sink: SegmentSink;
  readonly #block = new TermBlockWriter();
  readonly #firstTerms: string[] = [];
  readonly #mostDocuments: number[] = [];
  readonly #postingStarts: number[] = [];
  readonly #positionStarts: number[] = [];
  #inBlock = 0;
  #blockBytes = 0;
  #postingStart = 0;
  #positionStart = 0;

  constructor(sink: SegmentSink) {
    this.#sink = sink;
  }

  /** Ends a term whose postings and positions have just been written. */
  endTerm(term: string, documents: number): void {
    if (documents === 0) return;
    const last = this.#firstTerms.length - 1;
    if (this.#inBlock === 0) {
      this.#firstTerms.push(term);
      this.#mostDocuments.push(documents);
      this.#postingStarts.push(this.#postingStart);
      this.#positionStarts.push(this.#positionStart);
    } else this.#mostDocuments[last] = Math.max(this.#mostDocuments[last] ?? 0, documents);
    this.#block.add(
      term,
      documents,
      this.postings.length - this.#postingStart,
      this.positions.length - this.#positionStart,
    );
    this.#handOn(postingPart, this.postings, this.#postingStart);
    this.#handOn(positionPart, this.positions, this.#positionStart);
    this.#postingStart = this.postings.length;
    this.#positionStart = this.positions.length;
    this.#inBlock += 1;
    if (this.#inBlock === blockTerms) this.#endBlock();
  }

  /** Hands on what is left. */
  finish({ ids, ...facts }: DocumentFacts): WrittenSegment {
    if (this.#inBlock > 0) this.#endBlock();
    this.#handOnLast(postingPart, this.postings);
    this.#handOnLast(positionPart, this.positions);
    for (let at = 0; at < ids.length; at += pieceIds) {
      this.#sink(ids.slice(at, at + pieceIds), idPart, at / pieceIds);
    }
    const head = {
      ...facts,
      firstTerms: this.#firstTerms,
      mostDocuments: Uint32Array.from(this.#mostDocuments),
      postingStarts: Uint32Array.from(this.#postingStarts),
      positionStarts: Uint32Array.from(this.#positionStarts),
    };
    this.#sink(head, headPart, 0);
    return { head, ids, bytes: this.#bytesWith(head, ids) };
  }

  /** The pieces of a stream that have become whole since it was `before` bytes long. */
  #handOn(part: number, stream: ByteWriter, before: number): void {
    const whole = Math.floor(stream.length / pieceBytes);
    for (let piece = Math.floor(before / pieceBytes); piece < whole; piece += 1) {
      const start = piece * pieceBytes;
      this.#sink(stream.bytes().slice(start, start + pieceBytes), part, piece);
    }
  }

  #handOnLast(part: number, stream: ByteWriter): void {
    const piece = Math.floor(stream.length / pieceBytes);
    const rest = stream.bytes().slice(piece * pieceBytes);
    if (rest.length > 0) this.#sink(rest, part, piece);
  }

  #endBlock(): void {
    const block = this.#block.take();
    this.#blockBytes += block.length;
    this.#sink(block, blockPart, this.#firstTerms.length - 1);
    this.#inBlock = 0;
  }

  #bytesWith({ lengths, firstTerms }: SegmentHead, ids: Segment['ids']): number {
    const named = ids.reduce((sum, one) => sum + one.length + 1, 0);
    const described = lengths.length * 16 + firstTerms.join('').length + firstTerms.length * 12;
    return this.postings.length + this.positions.length + this.#blockBytes + named + described;
  }
}
