import type { Folder } from '../../model/folder';
import type { FolderId } from '../../model/ids';
import type { FolderEdit } from '../../model/undo-entry';
import type { Library } from '../open-library';
import type { MergeTx } from './merge-tx';

/** Finds each folder of a backup by its path of names, making what is missing; ids in the backup lead to ids here. */
export const mergeFolders = async (
  { tx }: MergeTx,
  library: Library,
  wanted: readonly Folder[],
): Promise<{ folderIds: ReadonlyMap<string, FolderId>; edits: readonly FolderEdit[] }> => {
  const store = tx.objectStore('folders');
  const there = await store.getAll();
  const known = new Map(there.map(({ parentId, name, id }) => [keyOf(parentId, name), id]));
  const taken = new Set<string>(there.map(({ id }) => id));
  const byId = new Map(wanted.map((folder) => [folder.id, folder]));
  const folderIds = new Map<string, FolderId>();
  const edits: FolderEdit[] = [];
  /** `inside` are those on the way down: a folder that holds itself stands at the top. */
  const place = (folder: Folder, inside: ReadonlySet<string>): FolderId => {
    const done = folderIds.get(folder.id);
    if (done !== undefined) return done;
    const parent = folder.parentId === null ? undefined : byId.get(folder.parentId);
    const parentId =
      parent === undefined || inside.has(parent.id)
        ? null
        : place(parent, new Set([...inside, folder.id]));
    const key = keyOf(parentId, folder.name);
    let id = known.get(key);
    if (id === undefined) {
      id = taken.has(folder.id) ? (library.newId() as FolderId) : folder.id;
      const after = { ...folder, id, parentId };
      void store.put(after);
      known.set(key, id);
      edits.push({ folderId: id, before: null, after });
    }
    folderIds.set(folder.id, id);
    return id;
  };
  for (const folder of wanted) place(folder, new Set([folder.id]));
  return { folderIds, edits };
};

const keyOf = (parentId: FolderId | null, name: string): string => `${parentId ?? ''}/${name}`;
