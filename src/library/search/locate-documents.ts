import type { ArticleId } from '../../model/ids';
import { isDeadIn, type DeadBits } from './dead-bits';
import type { IndexState, SegmentEntry } from './index-state';
import type { Segment } from './segment';
import { deadPart, idPart } from './segment-parts';
import { partRange, type ReadStore } from './segment-store';

/** The numbers of articles' living documents, found by looking through the segments that may hold them. */
export const locateDocuments = async (
  store: ReadStore,
  { segments }: IndexState,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, number>> => {
  const found = new Map<ArticleId, number>();
  if (ids.length === 0) return found;
  const wanted = new Set(ids);
  const isWithin = ({ firstId = '', lastId }: SegmentEntry): boolean =>
    ids.some((id) => id >= firstId && (lastId === undefined || id <= lastId));
  await Promise.all(
    segments.filter(isWithin).map(async (segment) => {
      await eachLiving(store, segment, (id, document) => {
        if (wanted.has(id)) found.set(id, document);
      });
    }),
  );
  return found;
};

/** Visits the living documents of a segment. */
export const eachLiving = async (
  store: ReadStore,
  { id, from }: SegmentEntry,
  visit: (id: ArticleId, document: number) => void,
): Promise<void> => {
  const [pieces, bits] = await Promise.all([
    store.getAll(partRange(id, idPart)),
    store.get([id, deadPart, 0]),
  ]);
  for (const [at, articleId] of (pieces as Segment['ids'][]).flat().entries()) {
    if (articleId !== '' && !isDeadIn(bits as DeadBits | undefined, at))
      visit(articleId, from + at);
  }
};

/** The first and the last of a segment's article ids: ids begin with their time, so that these tell most segments apart. */
export const idRange = (
  ids: Segment['ids'],
): { readonly firstId: ArticleId | ''; readonly lastId: ArticleId | '' } => {
  let firstId: ArticleId | '' = '';
  let lastId: ArticleId | '' = '';
  for (const id of ids) {
    if (id === '') continue;
    if (firstId === '' || id < firstId) firstId = id;
    if (id > lastId) lastId = id;
  }
  return { firstId, lastId };
};
