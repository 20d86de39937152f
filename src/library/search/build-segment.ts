import type { FeedId } from '../../model/ids';
import { eachWord } from './each-word';
import { termOf } from './fold-word';
import { NameList } from './name-list';
import { titleGap, type SearchDocument, type Segment } from './segment';
import { SegmentWriter } from './segment-writer';
import { WordTable } from './word-table';

/** The words of documents as they follow each other, by number. */
interface Counted {
  readonly words: WordTable;
  readonly occurrences: Int32Array;
  /** Where each document's words begin, with one more entry for the end of the last. */
  readonly starts: Int32Array;
  readonly titleWords: Int32Array;
}

/** Makes a segment of documents, numbered on from `from`. */
export const buildSegment = (documents: readonly SearchDocument[], from: number): Segment => {
  const counted = countWords(documents);
  const writer = new SegmentWriter();
  const { terms, ranks } = orderTerms(counted.words);
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

const countWords = (documents: readonly SearchDocument[]): Counted => {
  const words = new WordTable();
  const starts = new Int32Array(documents.length + 1);
  const titleWords = new Int32Array(documents.length);
  let occurrences = new Int32Array(1 << 16);
  let count = 0;
  const take = (text: string): void => {
    const composed = text.normalize('NFC');
    eachWord(composed, (start, end) => {
      if (count === occurrences.length) {
        const larger = new Int32Array(count * 2);
        larger.set(occurrences);
        occurrences = larger;
      }
      occurrences[count++] = words.add(composed, start, end);
    });
  };
  for (const [n, { title, text }] of documents.entries()) {
    take(title);
    titleWords[n] = count - (starts[n] ?? 0);
    take(text);
    starts[n + 1] = count;
  }
  return { words, occurrences: occurrences.subarray(0, count), starts, titleWords };
};

/**
 * The terms in order, and at which place of it each word stands. A word's number travels with its term through the sort, behind a
 * sign that sorts before all others, which spares a look-up for every word.
 */
const orderTerms = (words: WordTable) => {
  const numbered = Array.from(
    { length: words.size },
    (_, number) =>
      `${termOf(words.word(number))}\u0000${String.fromCharCode(number & 0x7fff, number >> 15)}`,
  ).sort();
  const terms: string[] = [];
  const ranks = new Int32Array(words.size);
  for (const entry of numbered) {
    const end = entry.length - 3;
    const number = entry.charCodeAt(end + 1) + (entry.charCodeAt(end + 2) << 15);
    const term = entry.slice(0, end);
    // Words that differ only in signs that mean nothing are one term.
    if (term !== terms.at(-1)) terms.push(term);
    ranks[number] = terms.length - 1;
  }
  return { terms, ranks };
};

/** Sorts the occurrences by term, counting, and writes each term's. */
const writeTerms = (
  { occurrences, starts, titleWords }: Counted,
  terms: readonly string[],
  ranks: Int32Array,
  writer: SegmentWriter,
): void => {
  const ends = new Int32Array(terms.length + 1);
  for (const word of occurrences) {
    const next = (ranks[word] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let rank = 1; rank <= terms.length; rank += 1) {
    ends[rank] = (ends[rank] ?? 0) + (ends[rank - 1] ?? 0);
  }
  const places = new Int32Array(occurrences.length);
  const documentOf = new Int32Array(occurrences.length);
  const titleEnds = titleWords.map((count, n) => count + (starts[n] ?? 0));
  let document = 0;
  // `ends` moves from where each term's occurrences begin to where they end.
  for (let at = 0; at < occurrences.length; at += 1) {
    while (at >= (starts[document + 1] ?? 0)) document += 1;
    const rank = ranks[occurrences[at] ?? 0] ?? 0;
    const slot = ends[rank] ?? 0;
    ends[rank] = slot + 1;
    documentOf[slot] = document;
    const gap = at >= (titleEnds[document] ?? 0) ? titleGap : 0;
    places[slot] = at - (starts[document] ?? 0) + gap;
  }
  for (const [rank, term] of terms.entries()) {
    const begin = rank === 0 ? 0 : (ends[rank - 1] ?? 0);
    if (term === '') continue;
    const range = { documentOf, places, titleWords, begin, end: ends[rank] ?? 0 };
    writer.endTerm(term, writeTerm(writer, range));
  }
};

interface TermRange {
  readonly documentOf: Int32Array;
  readonly places: Int32Array;
  readonly titleWords: Int32Array;
  readonly begin: number;
  readonly end: number;
}

/** Writes one term's occurrences; returns in how many documents it stands. */
const writeTerm = (
  { postings, positions }: SegmentWriter,
  { documentOf, places, titleWords, begin, end }: TermRange,
): number => {
  let documents = 0;
  let last = 0;
  for (let at = begin; at < end;) {
    const document = documentOf[at] ?? 0;
    const first = at;
    let place = 0;
    do {
      const next = places[at] ?? 0;
      positions.number(next - place);
      place = next;
      at += 1;
    } while (at < end && documentOf[at] === document);
    const inTitle = (places[first] ?? 0) < (titleWords[document] ?? 0) ? 1 : 0;
    postings.number(document - last);
    postings.number((at - first) * 2 + inTitle);
    last = document;
    documents += 1;
  }
  return documents;
};
