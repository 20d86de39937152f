import { ByteReader } from './byte-reader';
import type { FoundTerm } from './find-terms';
import { ruledOut } from './living-marks';
import type { SegmentReader } from './segment-reader';

/** Okapi BM25's two constants: how soon more of a word counts for less, and how much long articles are held back. */
const saturation = 1.2;
const lengthShare = 0.4;
/** What a word in the title counts beside one in the text. */
const titleWorth = 2.2;

/** A found term with its bytes. */
export interface ReadTerm extends FoundTerm {
  readonly postings: Uint8Array;
}

/** Gathers the scores of one segment's documents, one word of the query after another; each must be there. */
export class SegmentScorer {
  readonly scores: Float32Array;
  /** How many of the query's words each document has had so far. */
  readonly #met: Uint8Array;
  /** The best that any spelling of the present word brought. */
  readonly #best: Float32Array;
  readonly #segment: SegmentReader;
  readonly #averageLength: number;
  #words = 0;

  constructor(segment: SegmentReader, averageLength: number) {
    const count = segment.head.lengths.length;
    this.#segment = segment;
    this.#averageLength = averageLength;
    this.scores = new Float32Array(count);
    this.#met = segment.living.slice();
    this.#best = new Float32Array(count);
  }

  /** Takes a word in all its spellings; documents without it fall out. */
  word(terms: readonly ReadTerm[], rarity: number): void {
    for (const { postings, fit } of terms) {
      const reader = new ByteReader(postings);
      for (let document = 0; !reader.done;) {
        document += reader.number();
        const times = reader.number();
        this.#count(document, times >>> 1, (times & 1) === 1, fit * rarity);
      }
    }
    this.#words += 1;
  }

  /** Takes a phrase: the times it stands in each document. */
  phrase(found: ReadonlyMap<number, PhraseCount>, rarity: number): void {
    for (const [document, { times, inTitle, fit }] of found) {
      this.#count(document, times, inTitle, fit * rarity);
    }
    this.#words += 1;
  }

  /** Rules out documents that hold a word. */
  without(terms: readonly ReadTerm[]): void {
    for (const { postings } of terms) {
      const reader = new ByteReader(postings);
      for (let document = 0; !reader.done; reader.number()) {
        document += reader.number();
        this.#met[document] = ruledOut;
      }
    }
  }

  /** Rules out single documents. */
  ruleOut(documents: Iterable<number>): void {
    for (const document of documents) this.#met[document] = ruledOut;
  }

  /** Whether a document has had every word so far. */
  isIn(document: number): boolean {
    return this.#met[document] === this.#words;
  }

  /** The documents with the highest scores that are still in; some more where scores are the same. */
  best(most: number): ReadonlySet<number> {
    const documents: number[] = [];
    for (let document = 0; document < this.scores.length; document += 1) {
      if (this.isIn(document)) documents.push(document);
    }
    if (documents.length <= most) return new Set(documents);
    const scores = Float32Array.from(documents, (document) => this.scores[document] ?? 0).sort();
    const least = scores[scores.length - most] ?? 0;
    return new Set(documents.filter((document) => (this.scores[document] ?? 0) >= least));
  }

  reward(document: number, worth: number): void {
    this.scores[document] = (this.scores[document] ?? 0) + worth;
  }

  #count(document: number, times: number, inTitle: boolean, worth: number): void {
    const met = this.#met[document];
    const first = met === this.#words;
    if (!first && met !== this.#words + 1) return;
    const length = this.#segment.head.lengths[document] ?? 0;
    const held = saturation * (1 - lengthShare + (lengthShare * length) / this.#averageLength);
    const frequency = (times * (saturation + 1)) / (times + held);
    const score = worth * (frequency + (inTitle ? titleWorth : 0));
    const best = first ? 0 : (this.#best[document] ?? 0);
    if (score > best) {
      this.scores[document] = (this.scores[document] ?? 0) + score - best;
      this.#best[document] = score;
    }
    this.#met[document] = this.#words + 1;
  }
}

/** A phrase in one document. */
export interface PhraseCount {
  readonly times: number;
  readonly inTitle: boolean;
  /** Of its words, the least. */
  readonly fit: number;
}
