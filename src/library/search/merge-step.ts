import type { Library } from '../open-library';
import type { DeadBits } from './dead-bits';
import { chooseMerge, type IndexState, type SegmentEntry } from './index-state';
import { idRange } from './locate-documents';
import { mergeSegments } from './merge-segments';
import { orAbort } from '../or-abort';
import { deadPart } from './segment-parts';
import { deleteSegment, readSegment, readState, sinkInto, writeState } from './segment-store';

/**
 * Merges one run of small segments, or rids one of its dead; what was there serves until the new one stands in its place.
 * @param tidy Also where anything was forgotten, however little.
 * @returns False where nothing was to be merged.
 */
export const mergeStep = async (library: Library, tidy: boolean): Promise<boolean> => {
  const read = library.db.transaction('searchSegments').store;
  const state = await readState(read);
  const run = state && chooseMerge(state, tidy);
  if (!state || !run) return false;
  const inputs = await Promise.all(
    run.map(async ({ id }) => {
      const bits = read.get([id, deadPart, 0]);
      const segment = await readSegment(read, id);
      return { segment, dead: (await bits) as DeadBits | undefined };
    }),
  );
  const tx = library.db.transaction('searchSegments', 'readwrite', { durability: 'relaxed' });
  const now = await readState(tx.store);
  if (now === null || !isUntouched(now, run)) {
    await tx.done;
    return true;
  }
  const id = now.nextSegment;
  const merged = orAbort(tx, () => mergeSegments(inputs, sinkInto(tx.store, id)));
  const documents = merged.head.lengths.reduce((sum, length) => sum + (length > 0 ? 1 : 0), 0);
  const words = merged.head.lengths.reduce((sum, length) => sum + length, 0);
  const before = inputs.reduce(
    (sum, { segment }) => sum + segment.head.lengths.reduce((all, length) => all + length, 0),
    0,
  );
  for (const { id } of run) deleteSegment(tx.store, id);
  if (documents === 0) deleteSegment(tx.store, id);
  const entry: SegmentEntry = {
    id,
    from: merged.head.from,
    to: merged.head.from + merged.head.lengths.length,
    ...{ documents, dead: 0, forgotten: 0, ...idRange(merged.ids) },
    bytes: merged.bytes,
  };
  writeState(tx.store, {
    ...now,
    nextSegment: id + 1,
    words: now.words - before + words,
    segments: replaced(now, run, entry),
  });
  await tx.done;
  return true;
};

/** Another step may have come in between. */
const isUntouched = (now: IndexState, run: readonly SegmentEntry[]): boolean =>
  run.every(({ id, dead }) =>
    now.segments.some((segment) => segment.id === id && segment.dead === dead),
  );

const replaced = (
  { segments }: IndexState,
  run: readonly SegmentEntry[],
  entry: SegmentEntry,
): readonly SegmentEntry[] => {
  const going = new Set(run.map(({ id }) => id));
  return segments.flatMap((segment) => {
    if (segment.id === run[0]?.id) return entry.documents === 0 ? [] : [entry];
    return going.has(segment.id) ? [] : [segment];
  });
};
