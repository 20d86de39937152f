import { inOrder } from '../library/folders';
import { feedName, type Feed } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FolderId } from '../model/ids';

/** A folder with what stands in it. */
export interface FolderNode {
  readonly folder: Folder | null;
  readonly folders: readonly FolderNode[];
  readonly feeds: readonly Feed[];
}

/** Folders and feeds as they nest; feeds of a folder that is gone stand at the top. */
export const folderTree = (folders: readonly Folder[], feeds: readonly Feed[]): FolderNode => {
  const known = new Set<FolderId | null>([null, ...folders.map((folder) => folder.id)]);
  const shelfOf = (id: FolderId | null): FolderId | null => (known.has(id) ? id : null);
  // Each folder is placed once: a folder that holds itself would nest for ever.
  const placed = new Set<FolderId>();
  const build = (folder: Folder | null): FolderNode => {
    const id = folder?.id ?? null;
    const inside = folders.filter((one) => shelfOf(one.parentId) === id && !placed.has(one.id));
    for (const one of inside) placed.add(one.id);
    return {
      folder,
      folders: inOrder(inside, ({ name }) => name).map(build),
      feeds: inOrder(
        feeds.filter((feed) => shelfOf(feed.folderId) === id),
        feedName,
      ),
    };
  };
  return build(null);
};
