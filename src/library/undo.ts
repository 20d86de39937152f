import { noChange, type ChangeSet } from '../model/change-set';
import type { StatusBefore, UndoAction } from '../model/undo-entry';
import { applyStatuses } from './change-statuses';
import { write, type Library } from './open-library';
import { restoreFeeds } from './unfollow-feeds';

/**
 * Takes one action of the person's back.
 * @returns What changed, or null where it was taken back before.
 */
export const undo = async (library: Library, undoId: number): Promise<ChangeSet | null> => {
  const entry = await library.db.get('undo', undoId);
  if (!entry) return null;
  const change = await takeBack(library, undoId, entry.action);
  if (change !== null) library.announce(change);
  return change;
};

/** Takes the latest action back that has not been taken back yet. */
export const undoLatest = async (library: Library): Promise<ChangeSet | null> => {
  for (;;) {
    const cursor = await library.db.transaction('undo').store.openKeyCursor(null, 'prev');
    if (!cursor) return null;
    const change = await undo(library, cursor.key);
    // Null: another press of the key was faster, and this one is for the action before.
    if (change !== null) return change;
  }
};

const takeBack = async (
  library: Library,
  undoId: number,
  action: UndoAction,
): Promise<ChangeSet | null> => {
  switch (action.kind) {
    case 'statuses':
      return undoStatuses(library, undoId, action.before);
    case 'unfollow':
      return restoreFeeds(library, action.feedIds, undoId);
    case 'merge': {
      // The feed first: were this cut short, undoing again does the rest.
      const restored = await restoreFeeds(library, [action.feedId], null);
      const change = await undoStatuses(library, undoId, action.before);
      return change && { ...change, feeds: restored?.feeds ?? [] };
    }
  }
};

const undoStatuses = async (
  library: Library,
  undoId: number,
  before: readonly StatusBefore[],
): Promise<ChangeSet | null> => {
  const tx = write(library, ['statuses', 'feeds', 'counters', 'undo']);
  if ((await tx.objectStore('undo').getKey(undoId)) === undefined) return null;
  const store = tx.objectStore('statuses');
  const wanted = new Map(before.map((status) => [status.articleId, status]));
  const records = await Promise.all(before.map((status) => store.get(status.articleId)));
  await applyStatuses(
    tx,
    records.filter((record) => record !== undefined),
    (status) => wanted.get(status.articleId) ?? status,
  );
  await tx.objectStore('undo').delete(undoId);
  await tx.done;
  return { ...noChange, restated: before.map((status) => status.articleId) };
};
