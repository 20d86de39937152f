import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** A term of one segment: in how many documents, and where its bytes lie. */
export interface TermEntry {
  readonly term: string;
  readonly documents: number;
  readonly postingStart: number;
  readonly postingEnd: number;
  readonly positionStart: number;
  readonly positionEnd: number;
}

/** So many terms stand in a block. */
export const blockTerms = 128;

const sharedLength = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
};

/** Writes one term after another; each says only what differs from the one before. */
export class TermBlockWriter {
  readonly #bytes = new ByteWriter(blockTerms * 12);
  #last = '';

  add(term: string, documents: number, postingBytes: number, positionBytes: number): void {
    const shared = sharedLength(this.#last, term);
    this.#bytes.number(shared);
    this.#bytes.number(term.length - shared);
    for (let at = shared; at < term.length; at += 1) this.#bytes.number(term.charCodeAt(at));
    this.#bytes.number(documents);
    this.#bytes.number(postingBytes);
    this.#bytes.number(positionBytes);
    this.#last = term;
  }

  /** The block's bytes; the writer begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes.bytes().slice();
    this.#bytes.length = 0;
    this.#last = '';
    return bytes;
  }
}

/** Reads a block back; where its first term's bytes lie is known to the head. */
export const readTermBlock = (
  bytes: Uint8Array,
  postingStart: number,
  positionStart: number,
): readonly TermEntry[] => {
  const reader = new ByteReader(bytes);
  const entries: TermEntry[] = [];
  let term = '';
  let posting = postingStart;
  let position = positionStart;
  while (!reader.done) {
    const kept = term.slice(0, reader.number());
    let rest = '';
    for (let left = reader.number(); left > 0; left -= 1) {
      rest += String.fromCharCode(reader.number());
    }
    term = kept + rest;
    const documents = reader.number();
    const postingEnd = posting + reader.number();
    const positionEnd = position + reader.number();
    entries.push({
      term,
      documents,
      postingStart: posting,
      postingEnd,
      positionStart: position,
      positionEnd,
    });
    posting = postingEnd;
    position = positionEnd;
  }
  return entries;
};
