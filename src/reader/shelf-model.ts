import { signal, type ReadonlySignal } from '@preact/signals';
import type { Undoable } from '../library/act';
import {
  createFolder,
  deleteFolder,
  inOrder,
  placeFeed,
  placeFolder,
  renameFolder,
} from '../library/folders';
import { feedName, type Feed } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FeedId, FolderId } from '../model/ids';
import type { Desk } from '../ui/models/desk';
import type { ToastContent } from '../ui/models/toast-model';
import { t } from '../ui/text/t';

/** A feed or a folder as it is dragged or moved by keys. */
export type Movable =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'folder'; readonly folder: Folder };

/** What is done with folders and with the order of feeds; each can be taken back. */
export interface ShelfModel {
  /** The folder whose name is being typed. */
  readonly renaming: ReadonlySignal<FolderId | null>;
  readonly dragged: ReadonlySignal<Movable | null>;
  readonly drag: (what: Movable | null) => void;
  readonly createFolder: (parentId?: FolderId) => Promise<void>;
  readonly startRenaming: (folderId: FolderId) => void;
  readonly rename: (folder: Folder, name: string | null) => Promise<void>;
  readonly deleteFolder: (folder: Folder) => Promise<void>;
  /** Into a folder (null: the top), before a neighbour or last. */
  readonly move: (
    what: Movable,
    folderId: FolderId | null,
    before?: string | null,
  ) => Promise<void>;
  /** One place up or down among its neighbours. */
  readonly step: (what: Movable, by: 1 | -1) => Promise<void>;
}

/** Makes the model of the sidebar's shelves. */
export const createShelfModel = ({ face: { library }, feeds, toasts }: Desk): ShelfModel => {
  const renaming = signal<FolderId | null>(null);
  const dragged = signal<Movable | null>(null);
  const tell = (content: ToastContent, { undoId }: Undoable): void => {
    if (undoId !== null) toasts.show(content, undoId);
  };
  const move: ShelfModel['move'] = async (what, folderId, before = null) => {
    if (what.kind === 'feed') {
      const place = { folderId, before: before as FeedId | null };
      const done = await placeFeed(library, what.feed.id, place);
      tell({ kind: 'moved', name: feedName(what.feed) }, done);
    } else {
      const place = { folderId, before: before as FolderId | null };
      const done = await placeFolder(library, what.folder.id, place);
      tell({ kind: 'moved', name: what.folder.name }, done);
    }
  };
  return {
    renaming,
    dragged,
    move,
    drag: (what) => {
      dragged.value = what;
    },
    createFolder: async (parentId) => {
      const done = await createFolder(library, t('newFolder'), parentId);
      renaming.value = done.folderId;
      tell({ kind: 'folderMade', name: t('newFolder') }, done);
    },
    startRenaming: (folderId) => {
      renaming.value = folderId;
    },
    rename: async (folder, name) => {
      renaming.value = null;
      const wanted = name?.trim() ?? '';
      if (wanted === '') return;
      tell({ kind: 'renamed', name: wanted }, await renameFolder(library, folder.id, wanted));
    },
    deleteFolder: async (folder) => {
      tell({ kind: 'folderDeleted', name: folder.name }, await deleteFolder(library, folder.id));
    },
    step: async (what, by) => {
      const { folderId, ids, id } = neighbours(what, feeds);
      const at = ids.indexOf(id) + by;
      if (at < 0 || at >= ids.length) return;
      await move(what, folderId, (by < 0 ? ids[at] : ids[at + 1]) ?? null);
    },
  };
};

const neighbours = (what: Movable, { feeds, folders }: Desk['feeds']) => {
  if (what.kind === 'feed') {
    const { folderId, id } = what.feed;
    const there = (feeds.peek() ?? []).filter((feed) => feed.folderId === folderId);
    return {
      folderId,
      id: id as string,
      ids: inOrder(there, feedName).map((feed) => feed.id as string),
    };
  }
  const { parentId, id } = what.folder;
  const there = folders.peek().filter((folder) => folder.parentId === parentId);
  const ids = inOrder(there, ({ name }) => name).map((folder) => folder.id as string);
  return { folderId: parentId, id: id as string, ids };
};
