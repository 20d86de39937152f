import type { FeedId } from '../../model/ids';
import { putNumber } from './byte-writer';
import { NameList } from './name-list';
import { titleGap, type SearchDocument } from './segment';
import { SegmentWriter, type SegmentSink, type WrittenSegment } from './segment-writer';
import type { Vocabulary } from './vocabulary';
import type { WordTable } from './word-table';

/** The words of documents as they follow each other, by number. */
interface Counted {
  readonly words: WordTable;
  /** Where each document's words begin, with one more entry for the end of the last. */
  readonly starts: Int32Array;
  readonly titleWords: Int32Array;
}

/**
 * Makes a segment of documents, numbered on from `from`.
 * @param vocabulary Learns the words it has not met.
 */
export const buildSegment = (
  documents: readonly SearchDocument[],
  from: number,
  vocabulary: Vocabulary,
  sink: SegmentSink,
): WrittenSegment => {
  const counted = countWords(documents, vocabulary.table);
  const writer = new SegmentWriter(sink);
  const { terms, ranks } = orderTerms(counted, vocabulary);
  writeTerms(counted, terms, ranks, writer);
  const feeds = new NameList<FeedId>();
  const languages = new NameList();
  return writer.finish({
    from,
    lengths: Uint32Array.from(documents, (_, n) =>
      // A document without a word is still there.
      Math.max(1, (counted.starts[n + 1] ?? 0) - (counted.starts[n] ?? 0)),
    ),
    sortAt: Float64Array.from(documents, ({ sortAt }) => sortAt),
    feedOf: Uint16Array.from(documents, ({ feedId }) => feeds.number(feedId)),
    feeds: feeds.names,
    languageOf: Uint16Array.from(documents, ({ language }) => languages.number(language ?? '')),
    languages: languages.names,
    ids: documents.map(({ id }) => id),
  });
};

const countWords = (documents: readonly SearchDocument[], words: WordTable): Counted => {
  words.count = 0;
  const starts = new Int32Array(documents.length + 1);
  const titleWords = new Int32Array(documents.length);
  for (const [n, { title, text }] of documents.entries()) {
    words.take(title.normalize('NFC'));
    titleWords[n] = words.count - (starts[n] ?? 0);
    words.take(text.normalize('NFC'));
    starts[n + 1] = words.count;
  }
  return { words, starts, titleWords };
};

/** The terms of these documents in order, and at which place of it each word stands. */
const orderTerms = ({ words: { occurrences, count } }: Counted, vocabulary: Vocabulary) => {
  const order = vocabulary.order();
  const isThere = new Uint8Array(order.length);
  for (let at = 0; at < count; at += 1) isThere[occurrences[at] ?? 0] = 1;
  const terms: string[] = [];
  const ranks = new Int32Array(order.length);
  for (const number of order) {
    if (isThere[number] === 0) continue;
    const term = vocabulary.terms[number] ?? '';
    // Words that differ only in signs that mean nothing are one term.
    if (term !== terms.at(-1)) terms.push(term);
    ranks[number] = terms.length - 1;
  }
  return { terms, ranks };
};

/** An occurrence is a document and a place in it, packed into 32 bits: one write in disorder is half of two. */
const placeBits = 20;
const lastPlace = 2 ** placeBits - 1;
/** So many documents fit into a segment that is built at once. */
export const mostAtOnce = 2 ** (32 - placeBits);

/** Sorts the occurrences by term, counting, and writes each term's. */
const writeTerms = (
  counted: Counted,
  terms: readonly string[],
  ranks: Int32Array,
  writer: SegmentWriter,
): void => {
  const { occurrences, count } = counted.words;
  const ends = new Int32Array(terms.length + 1);
  for (let at = 0; at < count; at += 1) {
    const next = (ranks[occurrences[at] ?? 0] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let rank = 1; rank <= terms.length; rank += 1) {
    ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
  }
  const packed = packByTerm(counted, ranks, ends);
  for (const [rank, term] of terms.entries()) {
    const begin = rank === 0 ? 0 : (ends[rank - 1] ?? 0);
    if (term === '') continue;
    const own = packed.subarray(begin, ends[rank] ?? 0);
    writer.endTerm(term, writeTerm(writer, own, counted.titleWords));
  }
};

/** `ends` moves from where each term's occurrences begin to where they end. */
const packByTerm = (
  { words: { occurrences, count }, starts, titleWords }: Counted,
  ranks: Int32Array,
  ends: Int32Array,
): Uint32Array => {
  const packed = new Uint32Array(count);
  for (let document = 0; document < titleWords.length; document += 1) {
    const start = starts[document] ?? 0;
    const end = starts[document + 1] ?? 0;
    const titleEnd = start + (titleWords[document] ?? 0);
    for (let at = start; at < end; at += 1) {
      const rank = ranks[occurrences[at] ?? 0] ?? 0;
      const slot = ends[rank] ?? 0;
      ends[rank] = slot + 1;
      const place = at - start + (at >= titleEnd ? titleGap : 0);
      packed[slot] = document * (lastPlace + 1) + (place > lastPlace ? lastPlace : place);
    }
  }
  return packed;
};

/** Writes one term's occurrences; returns in how many documents it stands. */
const writeTerm = (
  { postings, positions }: SegmentWriter,
  packed: Uint32Array,
  titleWords: Int32Array,
): number => {
  const { length } = packed;
  const postingBytes = postings.reserve(length * 10);
  const positionBytes = positions.reserve(length * 5);
  let postingAt = postings.length;
  let positionAt = positions.length;
  let documents = 0;
  let last = 0;
  for (let at = 0; at < length;) {
    const document = (packed[at] ?? 0) >>> placeBits;
    const inTitle = ((packed[at] ?? 0) & lastPlace) < (titleWords[document] ?? 0) ? 1 : 0;
    const first = at;
    let place = 0;
    do {
      const next = (packed[at] ?? 0) & lastPlace;
      positionAt = putNumber(positionBytes, positionAt, next - place);
      place = next;
      at += 1;
    } while (at < length && (packed[at] ?? 0) >>> placeBits === document);
    postingAt = putNumber(postingBytes, postingAt, document - last);
    postingAt = putNumber(postingBytes, postingAt, (at - first) * 2 + inTitle);
    last = document;
    documents += 1;
  }
  postings.length = postingAt;
  positions.length = positionAt;
  return documents;
};
