import { ByteWriter } from './byte-writer';
import type { Segment, SegmentHead } from './segment';
import { blockTerms, TermBlockWriter } from './term-block';

type DocumentFacts = Pick<
  SegmentHead,
  'from' | 'lengths' | 'sortAt' | 'feeds' | 'feedOf' | 'languages' | 'languageOf'
> & { readonly ids: Segment['ids'] };

/** Takes a segment's terms in their order and makes its dictionary and its two streams of bytes. */
export class SegmentWriter {
  readonly postings = new ByteWriter(1 << 16);
  readonly positions = new ByteWriter(1 << 16);
  readonly #block = new TermBlockWriter();
  readonly #blocks: Uint8Array<ArrayBuffer>[] = [];
  readonly #firstTerms: string[] = [];
  readonly #mostDocuments: number[] = [];
  readonly #postingStarts: number[] = [];
  readonly #positionStarts: number[] = [];
  #inBlock = 0;
  #postingStart = 0;
  #positionStart = 0;

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
    this.#postingStart = this.postings.length;
    this.#positionStart = this.positions.length;
    this.#inBlock += 1;
    if (this.#inBlock === blockTerms) this.#endBlock();
  }

  /** The whole segment. */
  finish({ ids, ...facts }: DocumentFacts): Segment {
    if (this.#inBlock > 0) this.#endBlock();
    return {
      head: {
        ...facts,
        firstTerms: this.#firstTerms,
        mostDocuments: Uint32Array.from(this.#mostDocuments),
        postingStarts: Uint32Array.from(this.#postingStarts),
        positionStarts: Uint32Array.from(this.#positionStarts),
      },
      blocks: this.#blocks,
      postings: this.postings.bytes(),
      positions: this.positions.bytes(),
      ids,
    };
  }

  #endBlock(): void {
    this.#blocks.push(this.#block.take());
    this.#inBlock = 0;
  }
}
