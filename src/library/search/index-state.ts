import type { ArticleId } from '../../model/ids';

/** Rises when what is written changes its meaning: the index is then built anew. */
export const indexVersion = 2;

/** An index of this version or later can still be searched, and answers while each article is taken in anew. */
export const oldestReadable = 1;

/** A segment as the index's own list knows it. */
export interface SegmentEntry {
  readonly id: number;
  /** Numbers of its documents: from `from` up to, and without, `to`. */
  readonly from: number;
  readonly to: number;
  readonly documents: number;
  /** Of `documents`: replaced or forgotten. */
  readonly dead: number;
  /** Of `dead`: those whose words must not stay. */
  readonly forgotten: number;
  readonly bytes: number;
  /** The least and the greatest article id in it; unknown of what was written before they were noted. */
  readonly firstId?: ArticleId | '';
  readonly lastId?: ArticleId | '';
}

/** What the index consists of: the one record that each change of it replaces, in the transaction of the change. */
export interface IndexState {
  readonly version: number;
  readonly nextSegment: number;
  readonly nextDocument: number;
  /** Words of all documents, the dead ones' too, for the average length. */
  readonly words: number;
  readonly segments: readonly SegmentEntry[];
}

export const emptyIndex: IndexState = {
  version: indexVersion,
  // 0 is where this record itself lies.
  nextSegment: 1,
  nextDocument: 0,
  words: 0,
  segments: [],
};

/**
 * What the index knows an article by that was taken in again: its number there, and a hash of what was indexed. One that was taken
 * in once has no such record, which would be most of the writing; its number stands in its segment.
 */
export interface IndexedRecord {
  readonly document: number;
  readonly hash: number;
}

/** Articles whose words changed, or that are gone: one record for each transaction that did it. */
export interface QueueRecord {
  readonly ids: readonly ArticleId[];
  /** `new`: never indexed before; `all`: so, and their keys follow each other in the store; `changed`: maybe indexed. */
  readonly kind: 'new' | 'all' | 'changed';
}

/** Of a segment's life and death: so many of a size are merged into one. */
export const mergeWidth = 32;
/** Segments are merged up to so many documents: a merge holds in memory what it reads and what it makes. */
export const largestSegment = 16_384;
/** The last merge of a segment may take fewer than the others, if it fills the largest. */
const fewestMerged = 4;
const fullShare = 3 / 4;
/** A segment of which so much is dead is written anew without it. */
const deadShare = 1 / 5;

const tierOf = ({ documents }: SegmentEntry): number =>
  Math.floor(Math.log(Math.max(1, documents / 4)) / Math.log(mergeWidth));

const sum = (entries: readonly SegmentEntry[]): number =>
  entries.reduce((total, { documents, dead }) => total + documents - dead, 0);

/**
 * Which neighbouring segments to merge next: the smallest of a size of which there are enough, else one with too many
 * dead, or with anything forgotten where `tidy`; null where all is well.
 */
export const chooseMerge = (
  { segments }: IndexState,
  tidy: boolean,
): readonly SegmentEntry[] | null => {
  const highest = Math.max(0, ...segments.map(tierOf));
  for (let tier = 0; tier <= highest; tier += 1) {
    let run: SegmentEntry[] = [];
    for (const segment of segments) {
      run = tierOf(segment) <= tier ? [...run, segment] : [];
      while (run.length > 0 && sum(run) > largestSegment) run.shift();
      const isFull = run.length >= fewestMerged && sum(run) >= largestSegment * fullShare;
      if (isFull || run.length === mergeWidth) return run;
    }
  }
  const stale = segments.find(
    ({ documents, dead, forgotten }) =>
      dead >= Math.max(64, documents * deadShare) || dead === documents || (tidy && forgotten > 0),
  );
  return stale ? [stale] : null;
};
