import type { IDBPTransaction } from 'idb';
import { noChange, type ChangeSet } from '../model/change-set';
import { noEdit, type Deed, type DeedKind, type Edit } from '../model/undo-entry';
import { write, type Library } from './open-library';
import type { Schema, StoreName } from './schema';

/** A change of the person's, and how to take it back. */
export interface Undoable {
  readonly change: ChangeSet;
  /** Null where nothing changed. */
  readonly undoId: number | null;
}

type ActStores = ['statuses', 'feeds', 'folders', 'highlights', 'counters', 'undo', 'activity'];

const actStores = (): ActStores => [
  'statuses',
  'feeds',
  'folders',
  'highlights',
  'counters',
  'undo',
  'activity',
];

/** The one transaction in which the person's act happens and is logged. */
export const openAct = (library: Library) => write(library, actStores());
export type ActTx = ReturnType<typeof openAct>;

/** The same transaction over more stores, under both its types. */
export const openActWith = <More extends StoreName[]>(
  library: Library,
  more: [...More],
): {
  readonly tx: IDBPTransaction<Schema, [...ActStores, ...More], 'readwrite'>;
  readonly act: ActTx;
} => {
  const tx = write<[...ActStores, ...More]>(library, [...actStores(), ...more]);
  return { tx, act: tx as unknown as ActTx };
};

/** An act in words; what it does not name is null. */
export const deedOf = (
  kind: DeedKind,
  count: number,
  more: Partial<Omit<Deed, 'kind' | 'count'>> = {},
): Deed => ({ articleId: null, name: null, view: null, ...more, kind, count });

/** Logs what was done with how to take it back, commits, and announces it; an act that changed nothing is not logged. */
export const closeAct = async (
  library: Library,
  tx: ActTx,
  deed: Deed,
  edits: Partial<Edit>,
): Promise<Undoable> => {
  const edit: Edit = { ...noEdit, ...edits };
  const { statuses, feeds, folders, highlights = [] } = edit;
  if (statuses.length + feeds.length + folders.length + highlights.length === 0) {
    await tx.done;
    return { change: noChange, undoId: null };
  }
  const at = library.now();
  // The store numbers it.
  const undoId = await tx.objectStore('activity').add({ at, deed, undoneAt: null } as never);
  await tx.objectStore('undo').put({ id: undoId, at, edit });
  await tx.done;
  const change = changeOf(edit);
  library.announce(change);
  return { change, undoId };
};

/** What an edit means for open pages. */
export const changeOf = ({ statuses, feeds, folders, highlights = [] }: Edit): ChangeSet => ({
  ...noChange,
  highlights: highlights.flatMap(({ before, after }) => (after ?? before)?.articleId ?? []),
  restated: statuses.flatMap(({ articleIds }) => articleIds),
  feeds: feeds.map(({ feedId }) => feedId),
  shelves:
    folders.length > 0 || feeds.some(({ after }) => 'folderId' in after || 'position' in after),
});
