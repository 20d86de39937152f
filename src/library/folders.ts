import { feedName, type FeedProfile } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FeedId, FolderId } from '../model/ids';
import type { FeedEdit, FolderEdit } from '../model/undo-entry';
import { closeAct, deedOf, openAct, type ActTx, type Undoable } from './act';
import { wouldHoldItself } from './apply-edit';
import type { Library } from './open-library';

/** Makes an empty folder. */
export const createFolder = async (
  library: Library,
  name: string,
  parentId: FolderId | null = null,
): Promise<Undoable & { readonly folderId: FolderId }> => {
  const tx = openAct(library);
  const folder: Folder = { id: library.newId() as FolderId, name, parentId, position: null };
  await tx.objectStore('folders').put(folder);
  const folders = [{ folderId: folder.id, before: null, after: folder }];
  const done = await closeAct(library, tx, deedOf('newFolder', 1, { name }), { folders });
  return { ...done, folderId: folder.id };
};

/** Calls a folder something else. */
export const renameFolder = async (
  library: Library,
  folderId: FolderId,
  name: string,
): Promise<Undoable> => {
  const tx = openAct(library);
  const before = await tx.objectStore('folders').get(folderId);
  const folders =
    before && before.name !== name ? [{ folderId, before, after: { ...before, name } }] : [];
  for (const { after } of folders) await tx.objectStore('folders').put(after);
  return closeAct(library, tx, deedOf('renameFolder', 1, { name }), { folders });
};

/** Takes a folder away; what stood in it moves up to where the folder stood, and nothing is unfollowed. */
export const deleteFolder = async (library: Library, folderId: FolderId): Promise<Undoable> => {
  const tx = openAct(library);
  const folder = await tx.objectStore('folders').get(folderId);
  if (!folder) {
    return closeAct(library, tx, deedOf('deleteFolder', 0), {});
  }
  const { parentId, name } = folder;
  const feeds: FeedEdit[] = [];
  for (const feed of await tx.objectStore('feeds').getAll()) {
    if (feed.folderId === folderId) feeds.push(await moveFeed(tx, feed, { folderId: parentId }));
  }
  const folders: FolderEdit[] = [];
  for (const inner of await tx.objectStore('folders').getAll()) {
    if (inner.parentId !== folderId) continue;
    const after = { ...inner, parentId };
    await tx.objectStore('folders').put(after);
    folders.push({ folderId: inner.id, before: inner, after });
  }
  await tx.objectStore('folders').delete(folderId);
  folders.push({ folderId, before: folder, after: null });
  return closeAct(library, tx, deedOf('deleteFolder', 1, { name }), { feeds, folders });
};

/** Where something is moved to: into a folder (null: the top), before a neighbour there, or after all (null). */
export interface Place<Id> {
  readonly folderId: FolderId | null;
  readonly before: Id | null;
}

/** Moves a feed into a folder, and to its place among the feeds there. */
export const placeFeed = async (
  library: Library,
  feedId: FeedId,
  { folderId, before }: Place<FeedId>,
): Promise<Undoable> => {
  const tx = openAct(library);
  const all = await tx.objectStore('feeds').getAll();
  const moved = all.find((feed) => feed.id === feedId);
  const feeds: FeedEdit[] = [];
  if (moved) {
    const there = inOrder(
      all.filter((feed) => feed.folderId === folderId && feed.removedAt === null && feed !== moved),
      feedName,
    );
    for (const [position, feed] of inserted(there, moved, before).entries()) {
      if (feed.position === position && feed.folderId === folderId) continue;
      feeds.push(await moveFeed(tx, feed, { folderId, position }));
    }
  }
  const name = moved ? feedName(moved) : null;
  return closeAct(library, tx, deedOf('moveFeed', 1, { name }), { feeds });
};

/** Moves a folder into another, and to its place among the folders there; never into itself. */
export const placeFolder = async (
  library: Library,
  folderId: FolderId,
  place: Place<FolderId>,
): Promise<Undoable> => {
  const tx = openAct(library);
  const store = tx.objectStore('folders');
  const all = await store.getAll();
  const moved = all.find(({ id }) => id === folderId);
  const parentId = place.folderId;
  const folders: FolderEdit[] = [];
  if (moved && !(await wouldHoldItself(tx, { ...moved, parentId }))) {
    const there = inOrder(
      all.filter((folder) => folder.parentId === parentId && folder !== moved),
      ({ name }) => name,
    );
    for (const [position, before] of inserted(there, moved, place.before).entries()) {
      const after = { ...before, parentId, position };
      await store.put(after);
      folders.push({ folderId: before.id, before, after });
    }
  }
  return closeAct(library, tx, deedOf('moveFolder', 1, { name: moved?.name ?? null }), { folders });
};

const moveFeed = async (
  tx: ActTx,
  feed: FeedProfile,
  after: Partial<Pick<FeedProfile, 'folderId' | 'position'>>,
): Promise<FeedEdit> => {
  await tx.objectStore('feeds').put({ ...feed, ...after });
  const { folderId, position } = feed;
  const before = 'position' in after ? { folderId, position } : { folderId };
  return { feedId: feed.id, before, after };
};

const inserted = <Thing extends { readonly id: string }>(
  there: readonly Thing[],
  moved: Thing,
  before: string | null,
): readonly Thing[] => {
  const at = before === null ? -1 : there.findIndex(({ id }) => id === before);
  return at < 0 ? [...there, moved] : [...there.slice(0, at), moved, ...there.slice(at)];
};

const unplaced = Number.MAX_SAFE_INTEGER;

/** Neighbours as they stand: those the person has put in order first, the others by name. */
export const inOrder = <Thing extends { readonly position: number | null }>(
  things: readonly Thing[],
  name: (thing: Thing) => string,
): readonly Thing[] =>
  [...things].sort(
    (a, b) => (a.position ?? unplaced) - (b.position ?? unplaced) || name(a).localeCompare(name(b)),
  );
