import type { EpochMs } from '../model/epoch-ms';
import type { FeedProfile } from '../model/feed';
import type { Folder } from '../model/folder';
import type { Edit, FeedEdit, FolderEdit, HighlightEdit, StatusEdit } from '../model/undo-entry';
import type { ActTx } from './act';
import { applyStatuses, sameMark } from './apply-statuses';
import { relist } from './relist';

/** The edit that takes another back. */
export const turned = ({ statuses, feeds, folders, highlights = [] }: Edit): Edit => ({
  highlights: highlights.map(({ before, after }) => ({ before: after, after: before })),
  statuses: statuses.map(({ articleIds, before, after }) => ({
    articleIds,
    before: after ?? {},
    after: before,
  })),
  feeds: feeds.map(({ feedId, before, after }) => ({ feedId, before: after, after: before })),
  folders: folders.map(({ folderId, before, after }) => ({
    folderId,
    before: after,
    after: before,
  })),
});

/** Brings about what an edit says, wherever things still are as it says they were: what was changed since stays. */
export const applyEdit = async (tx: ActTx, edit: Edit, now: EpochMs): Promise<void> => {
  // Feeds come first: statuses take their place in lists by them.
  for (const folder of edit.folders) if (folder.after !== null) await applyFolder(tx, folder);
  for (const feed of edit.feeds) await applyFeed(tx, feed, now);
  for (const folder of edit.folders) if (folder.after === null) await applyFolder(tx, folder);
  for (const status of edit.statuses) await applyMarks(tx, status);
  for (const highlight of edit.highlights ?? []) await applyHighlight(tx, highlight);
};

/** What was written since is not overwritten. */
const applyHighlight = async (tx: ActTx, { before, after }: HighlightEdit): Promise<void> => {
  const store = tx.objectStore('highlights');
  const id = (after ?? before)?.id;
  const now = id === undefined ? undefined : await store.get(id);
  if (now?.changedAt !== before?.changedAt) return;
  if (after !== null) await store.put(after);
  else if (id !== undefined) await store.delete(id);
};

const applyMarks = async (tx: ActTx, { articleIds, before, after }: StatusEdit): Promise<void> => {
  if (after === null) return;
  const store = tx.objectStore('statuses');
  const records = await Promise.all(articleIds.map((id) => store.get(id)));
  await applyStatuses(
    tx,
    records.filter((record) => record !== undefined),
    (record) => stillSo(record, before, after),
  );
};

const applyFeed = async (tx: ActTx, { feedId, before, after }: FeedEdit, now: EpochMs) => {
  const feed = await tx.objectStore('feeds').get(feedId);
  if (!feed) return;
  const wanted = stillSo(feed, before, after);
  // A feed that goes again has its thirty days from now.
  const removal = wanted.removedAt ? { removedAt: now } : {};
  await changeStoredFeed(tx, feed, { ...feed, ...wanted, ...removal });
};

/** Stores a changed feed, and takes its articles into or out of lists where the change means that. */
export const changeStoredFeed = async (
  tx: ActTx,
  old: FeedProfile,
  feed: FeedProfile,
): Promise<void> => {
  const listed = (old.removedAt === null) === (feed.removedAt === null);
  if (listed && old.counts === feed.counts) await tx.objectStore('feeds').put(feed);
  else await relist(tx, feed);
};

const applyFolder = async (tx: ActTx, { folderId, before, after }: FolderEdit): Promise<void> => {
  const store = tx.objectStore('folders');
  const folder = await store.get(folderId);
  if (after === null) {
    if (folder && !(await holdsAnything(tx, folder))) await store.delete(folderId);
    return;
  }
  if (before === null) {
    if (!folder) await store.put(after);
    return;
  }
  if (!folder) return;
  const wanted = { ...folder, ...stillSo(folder, before, after) };
  if (!(await wouldHoldItself(tx, wanted))) await store.put(wanted);
};

const holdsAnything = async (tx: ActTx, { id }: Folder): Promise<boolean> => {
  const [folders, feeds] = await Promise.all([
    tx.objectStore('folders').getAll(),
    tx.objectStore('feeds').getAll(),
  ]);
  return (
    folders.some(({ parentId }) => parentId === id) ||
    feeds.some(({ folderId, removedAt }) => folderId === id && removedAt === null)
  );
};

/** Whether a folder's way up leads back to it. */
export const wouldHoldItself = async (tx: ActTx, folder: Folder): Promise<boolean> => {
  let { parentId } = folder;
  const seen = new Set([folder.id]);
  while (parentId !== null) {
    if (seen.has(parentId)) return true;
    seen.add(parentId);
    parentId = (await tx.objectStore('folders').get(parentId))?.parentId ?? null;
  }
  return false;
};

/** Of what an edit changes, the part that still is as it was; where `before` says nothing, all of it. */
const stillSo = <Thing extends object>(
  thing: Thing,
  before: Partial<Thing>,
  after: Partial<Thing>,
): Partial<Thing> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof Thing & string)[])
      .filter((name) => !(name in before) || sameMark(thing[name], before[name]))
      .map((name) => [name, after[name]]),
  ) as Partial<Thing>;
