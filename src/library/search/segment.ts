import type { EpochMs } from '../../model/epoch-ms';
import type { ArticleId, FeedId } from '../../model/ids';

/** An article as it is indexed. */
export interface SearchDocument {
  readonly id: ArticleId;
  readonly feedId: FeedId;
  readonly sortAt: EpochMs;
  /** BCP 47. */
  readonly language: string | null;
  readonly title: string;
  /** Plain text. */
  readonly text: string;
}

/**
 * What is held of a segment while it is searched: facts of its documents, and where its dictionary's blocks begin.
 * Documents are numbered for ever; those of a segment lie between `from` and `from + lengths.length`, and a number that
 * is not used any more has the length 0.
 */
export interface SegmentHead {
  readonly from: number;
  /** Words of each document, title and text. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  readonly sortAt: Float64Array<ArrayBuffer>;
  readonly feeds: readonly FeedId[];
  readonly feedOf: Uint16Array<ArrayBuffer>;
  readonly languages: readonly string[];
  readonly languageOf: Uint16Array<ArrayBuffer>;
  /** The first term of each block. */
  readonly firstTerms: readonly string[];
  /** The most documents that any term of each block has. */
  readonly mostDocuments: Uint32Array<ArrayBuffer>;
  /** Where the postings and the positions of each block's first term begin. */
  readonly postingStarts: Uint32Array<ArrayBuffer>;
  readonly positionStarts: Uint32Array<ArrayBuffer>;
}

/**
 * A part of the index that is never changed once written, only merged into a larger one. For each term, `postings` hold
 * a pair of numbers a document: the step from the document before (the first from `from`), and the times it stands there
 * doubled, plus one where it stands in the title. `positions` hold for each document the steps from one place to the next.
 */
export interface Segment {
  readonly head: SegmentHead;
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  readonly postings: Uint8Array<ArrayBuffer>;
  readonly positions: Uint8Array<ArrayBuffer>;
  /** By document, empty where the number is not used. */
  readonly ids: readonly (ArticleId | '')[];
}

/** Between title and text, so that no phrase reaches from one into the other. */
export const titleGap = 8;
