import type { ArticleId, FeedId } from '../../model/ids';
import { ByteReader } from './byte-reader';
import { isDeadIn, type DeadBits } from './dead-bits';
import { NameList } from './name-list';
import type { Segment } from './segment';
import { SegmentWriter, type SegmentSink, type WrittenSegment } from './segment-writer';
import { readTermBlock, type TermEntry } from './term-block';

/** A segment with the documents that are to be left out, by their place in it; undefined where none are. */
export interface MergeInput {
  readonly segment: Segment;
  readonly dead: DeadBits | undefined;
}

/**
 * Makes one segment of several that follow each other, without the dead documents: nothing of theirs is left.
 * @param inputs Ordered by `from`, with no numbers in common.
 */
export const mergeSegments = (inputs: readonly MergeInput[], sink: SegmentSink): WrittenSegment => {
  const from = inputs[0]?.segment.head.from ?? 0;
  const writer = new SegmentWriter(sink);
  const cursors = inputs.map((input) => new TermCursor(input, from));
  for (;;) {
    const term = leastTerm(cursors);
    if (term === undefined) break;
    let documents = 0;
    let last = 0;
    for (const cursor of cursors) {
      if (cursor.entry?.term !== term) continue;
      const copied = cursor.copy(writer, last);
      documents += copied.documents;
      last = copied.last;
      cursor.next();
    }
    writer.endTerm(term, documents);
  }
  return writer.finish(mergeFacts(inputs, from));
};

const leastTerm = (cursors: readonly TermCursor[]): string | undefined => {
  let least: string | undefined;
  for (const { entry } of cursors) {
    if (entry !== undefined && (least === undefined || entry.term < least)) least = entry.term;
  }
  return least;
};

/** Walks through one segment's terms. */
class TermCursor {
  entry: TermEntry | undefined;
  readonly #input: MergeInput;
  readonly #shift: number;
  #block = -1;
  #entries: readonly TermEntry[] = [];
  #at = 0;

  constructor(input: MergeInput, from: number) {
    this.#input = input;
    this.#shift = input.segment.head.from - from;
    this.next();
  }

  next(): void {
    this.#at += 1;
    if (this.#at >= this.#entries.length) this.#nextBlock();
    this.entry = this.#entries[this.#at];
  }

  /** Writes the living documents of the term, the first as a step from `last`. */
  copy(writer: SegmentWriter, last: number): { documents: number; last: number } {
    const { segment, dead } = this.#input;
    const entry = this.entry;
    if (entry === undefined) return { documents: 0, last };
    const postings = segment.postings.subarray(entry.postingStart, entry.postingEnd);
    const places = segment.positions.subarray(entry.positionStart, entry.positionEnd);
    if (dead === undefined) {
      writer.positions.append(places);
      return { documents: entry.documents, last: this.#copyWhole(writer, postings, last) };
    }
    const read = new ByteReader(postings);
    const walk = new ByteReader(places);
    let documents = 0;
    let before = last;
    for (let document = 0; !read.done;) {
      document += read.number();
      const times = read.number();
      const start = walk.at;
      walk.skip(times >>> 1);
      if (isDeadIn(dead, document)) continue;
      writer.postings.number(document + this.#shift - before);
      writer.postings.number(times);
      writer.positions.append(places.subarray(start, walk.at));
      before = document + this.#shift;
      documents += 1;
    }
    return { documents, last: before };
  }

  /** Where nothing is dead, only the first step changes; returns the last document. */
  #copyWhole(writer: SegmentWriter, postings: Uint8Array, last: number): number {
    const read = new ByteReader(postings);
    let document = read.number();
    writer.postings.number(document + this.#shift - last);
    writer.postings.append(postings.subarray(read.at));
    read.skip(1);
    while (!read.done) {
      document += read.number();
      read.skip(1);
    }
    return document + this.#shift;
  }

  #nextBlock(): void {
    const { head, blocks } = this.#input.segment;
    this.#block += 1;
    this.#at = 0;
    const bytes = blocks[this.#block];
    const postingStart = head.postingStarts[this.#block] ?? 0;
    const positionStart = head.positionStarts[this.#block] ?? 0;
    this.#entries = bytes ? readTermBlock(bytes, postingStart, positionStart) : [];
  }
}

const mergeFacts = (inputs: readonly MergeInput[], from: number) => {
  const last = inputs.at(-1)?.segment.head;
  const count = last ? last.from + last.lengths.length - from : 0;
  const lengths = new Uint32Array(count);
  const sortAt = new Float64Array(count);
  const feedOf = new Uint16Array(count);
  const languageOf = new Uint16Array(count);
  const ids: (ArticleId | '')[] = Array.from({ length: count }, () => '');
  const feeds = new NameList<FeedId>();
  const languages = new NameList();
  for (const { segment, dead } of inputs) {
    const { head } = segment;
    for (const [document, length] of head.lengths.entries()) {
      if (length === 0 || isDeadIn(dead, document)) continue;
      const at = document + head.from - from;
      lengths[at] = length;
      sortAt[at] = head.sortAt[document] ?? 0;
      ids[at] = segment.ids[document] ?? '';
      feedOf[at] = feeds.number(head.feeds[head.feedOf[document] ?? 0] ?? ('' as FeedId));
      languageOf[at] = languages.number(head.languages[head.languageOf[document] ?? 0] ?? '');
    }
  }
  return {
    from,
    lengths,
    sortAt,
    ids,
    feedOf,
    languageOf,
    feeds: feeds.names,
    languages: languages.names,
  };
};
