import type { ChangeSet } from '../model/change-set';
import type { Activity, Edit } from '../model/undo-entry';
import { changeOf, openAct } from './act';
import { applyEdit, turned } from './apply-edit';
import type { Library } from './open-library';

/**
 * Takes one act of the person's back: what it changed and nothing later overrode is as it was before.
 * @returns What changed, or null where it was taken back before.
 */
export const undo = (library: Library, undoId: number): Promise<ChangeSet | null> =>
  turn(library, undoId, true);

/** Does once more what was taken back; null where it was not. */
export const redo = (library: Library, undoId: number): Promise<ChangeSet | null> =>
  turn(library, undoId, false);

/** Takes the latest act back that has not been taken back yet. */
export const undoLatest = async (library: Library): Promise<ChangeSet | null> => {
  for (;;) {
    const latest = await findLatest(library);
    if (latest === null) return null;
    const change = await undo(library, latest);
    // Null: another press of the key was faster, and this one is for the act before.
    if (change !== null) return change;
  }
};

const findLatest = async (library: Library): Promise<number | null> => {
  let cursor = await library.db.transaction('activity').store.openCursor(null, 'prev');
  while (cursor !== null && cursor.value.undoneAt !== null) cursor = await cursor.continue();
  return cursor?.key ?? null;
};

const turn = async (library: Library, id: number, back: boolean): Promise<ChangeSet | null> => {
  const tx = openAct(library);
  const [activity, entry] = await Promise.all([
    tx.objectStore('activity').get(id),
    tx.objectStore('undo').get(id),
  ]);
  if (!activity || !entry || (activity.undoneAt === null) !== back) {
    await tx.done;
    return null;
  }
  const edit: Edit = back ? turned(entry.edit) : entry.edit;
  await applyEdit(tx, edit, library.now());
  const undoneAt = back ? library.now() : null;
  await tx.objectStore('activity').put({ ...activity, undoneAt });
  await tx.done;
  const change = changeOf(edit);
  library.announce(change);
  return change;
};

/** A page of the activity log, the latest first; `before` is the last one shown. */
export const listActivity = async (
  library: Library,
  limit: number,
  before: number | null = null,
): Promise<readonly Activity[]> => {
  const range = before === null ? null : IDBKeyRange.upperBound(before, true);
  const found: Activity[] = [];
  let cursor = await library.db.transaction('activity').store.openCursor(range, 'prev');
  while (cursor !== null && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
};
