import type { ArticleId } from '../../model/ids';
import type { Library } from '../open-library';
import { buildSegment, mostAtOnce } from './build-segment';
import { markDead, type DeadBits } from './dead-bits';
import { gatherWork, type TextOf, type Work } from './gather-work';
import type { IndexState, SegmentEntry } from './index-state';
import { idRange } from './locate-documents';
import { orAbort } from '../or-abort';
import { deadPart } from './segment-parts';
import { sinkInto, writeState, type WriteStore } from './segment-store';
import { Vocabulary } from './vocabulary';

/** What one step did. */
export interface IndexStep {
  readonly indexed: readonly ArticleId[];
  /** The new documents' numbers begin here. */
  readonly from: number;
  readonly left: boolean;
}

/**
 * Takes notes from the queue and brings the index up to them, in one transaction: killed at any point, it has been done
 * or will be done again. Only the background calls it, one step at a time.
 * @returns Null where the index has to be built anew first.
 */
export const indexStep = async (
  library: Library,
  textOf: TextOf,
  mostArticles: number,
): Promise<IndexStep | null> => {
  const work = await gatherWork(library, textOf, Math.min(mostArticles, mostAtOnce));
  if (work === null) return null;
  const { state, documents } = work;
  const from = state.nextDocument;
  if (work.keys.length > 0) await storeWork(library, work);
  return { indexed: documents.map(({ facts }) => facts.id), from, left: work.left };
};

/** Kept from step to step: half of what building a segment costs is learning its words. */
let vocabulary = new Vocabulary();

const storeWork = async (library: Library, work: Work): Promise<void> => {
  const { state, keys, documents, outdated, gone } = work;
  if (vocabulary.isFull) vocabulary = new Vocabulary();
  const tx = library.db.transaction(
    ['searchQueue', 'searchDocuments', 'searchSegments'],
    'readwrite',
    { durability: 'relaxed' },
  );
  const parts = tx.objectStore('searchSegments');
  const grown = documents.length === 0 ? state : orAbort(tx, () => append(parts, work));
  for (const key of keys) void tx.objectStore('searchQueue').delete(key);
  for (const { id } of gone) void tx.objectStore('searchDocuments').delete(id);
  for (const [at, { facts, hash }] of documents.entries()) {
    const document = state.nextDocument + at;
    if (hash === null) continue;
    void tx.objectStore('searchDocuments').put({ document, hash }, facts.id);
  }
  const segments = await bury(parts, grown.segments, {
    outdated,
    forgotten: gone.map(({ document }) => document),
  });
  writeState(parts, { ...grown, segments });
  await tx.done;
};

/** Writes a new segment; returns the state with it. */
const append = (parts: WriteStore, { documents: taken, state }: Work): IndexState => {
  const { nextSegment: id, nextDocument: from } = state;
  const facts = taken.map((document) => document.facts);
  const segment = buildSegment(facts, from, vocabulary, sinkInto(parts, id));
  const documents = segment.ids.length;
  const to = from + documents;
  const { bytes } = segment;
  const entry = { id, from, to, documents, dead: 0, forgotten: 0, bytes, ...idRange(segment.ids) };
  return {
    ...state,
    nextSegment: id + 1,
    nextDocument: to,
    words: state.words + segment.head.lengths.reduce((sum, length) => sum + length, 0),
    segments: [...state.segments, entry],
  };
};

/** Marks documents dead in their segments. */
const bury = (
  store: WriteStore,
  segments: readonly SegmentEntry[],
  dead: { readonly outdated: readonly number[]; readonly forgotten: readonly number[] },
): Promise<readonly SegmentEntry[]> =>
  Promise.all(
    segments.map(async (segment): Promise<SegmentEntry> => {
      const { id, from, to } = segment;
      const within = (document: number): boolean => document >= from && document < to;
      const local = (document: number): number => document - from;
      const outdated = dead.outdated.filter(within).map(local);
      const forgotten = dead.forgotten.filter(within).map(local);
      if (outdated.length + forgotten.length === 0) return segment;
      const bits =
        ((await store.get([id, deadPart, 0])) as DeadBits | undefined) ??
        new Uint8Array((to - from + 7) >> 3);
      const lost = markDead(bits, forgotten);
      const replaced = markDead(bits, outdated);
      void store.put(bits, [id, deadPart, 0]);
      return {
        ...segment,
        dead: segment.dead + lost + replaced,
        forgotten: segment.forgotten + lost,
      };
    }),
  );
