import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { feedName, type Feed } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FolderId } from '../model/ids';
import { feedView, folderView } from '../ui/list/views';
import { t } from '../ui/text/t';
import type { FolderNode } from './folder-tree';
import { NameField } from './name-field';
import { turnNotify } from './notify-button';
import type { ReaderModels } from './reader-models';
import styles from './reader.module.css';
import { writeRoute } from './route';
import type { MenuLine } from '../ui/menu/pop-menu';
import { RowMenu } from './row-menu';
import type { Movable, ShelfModel } from './shelf-model';
import { ViewLink } from './view-link';

interface ShelfProps {
  readonly node: FolderNode;
  readonly models: ReaderModels;
  readonly shelf: ShelfModel;
}

/** Folders and the feeds in them, to any depth; moved by drag, or by each row's menu. */
export const Shelf = ({ node, models, shelf }: ShelfProps) => {
  const top = node.folder === null;
  return (
    <ul
      {...(top && {
        onDragOver: (event: DragEvent) => {
          if (shelf.dragged.peek() !== null) event.preventDefault();
        },
        onDrop: (event: DragEvent) => {
          const what = shelf.dragged.peek();
          if (what === null) return;
          event.preventDefault();
          void shelf.move(what, null);
        },
      })}
    >
      {node.folders.map((inner) => (
        <FolderLine key={inner.folder?.id} node={inner} models={models} shelf={shelf} />
      ))}
      {node.feeds.map((feed) => (
        <li key={feed.id}>
          <Row
            what={{ kind: 'feed', feed }}
            name={feedName(feed)}
            lines={() => feedLines(feed, models, shelf)}
            shelf={shelf}
            onDropped={(dragged) => {
              if (dragged.kind === 'feed') void shelf.move(dragged, feed.folderId, feed.id);
            }}
          >
            <ViewLink
              choice={feedView(feed, models.desk.feeds)}
              models={models}
              failing={feed.failure !== null && feed.failure.kind !== 'offline'}
            />
          </Row>
        </li>
      ))}
    </ul>
  );
};

const FolderLine = ({ node, models, shelf }: ShelfProps) => {
  const [open, setOpen] = useState(true);
  const { folder } = node;
  if (folder === null) return null;
  return (
    <li>
      <Row
        what={{ kind: 'folder', folder }}
        name={folder.name}
        lines={() => folderLines(folder, models, shelf)}
        shelf={shelf}
        onDropped={(dragged) => void shelf.move(dragged, folder.id)}
      >
        <button
          type="button"
          class={styles['fold']}
          aria-expanded={open}
          aria-label={t('folderContents', folder.name)}
          onClick={() => {
            setOpen(!open);
          }}
        />
        {shelf.renaming.value === folder.id ? (
          <NameField
            label={t('folderName')}
            name={folder.name}
            onName={(name) => void shelf.rename(folder, name)}
          />
        ) : (
          <ViewLink choice={folderView(folder, models.desk.feeds)} models={models} />
        )}
      </Row>
      {open && (
        <div class={styles['inside']}>
          <Shelf node={node} models={models} shelf={shelf} />
        </div>
      )}
    </li>
  );
};

interface RowProps {
  readonly what: Movable;
  readonly name: string;
  readonly lines: () => readonly MenuLine[];
  readonly shelf: ShelfModel;
  readonly onDropped: (dragged: Movable) => void;
  readonly children: ComponentChildren;
}

/** One line that can be dragged, dropped on, and has a menu. */
const Row = ({ what, name, lines, shelf, onDropped, children }: RowProps) => {
  const [over, setOver] = useState(false);
  return (
    <div
      class={styles['shelfRow']}
      data-over={over}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', name);
        shelf.drag(what);
      }}
      onDragEnd={() => {
        shelf.drag(null);
      }}
      onDragOver={(event) => {
        if (shelf.dragged.peek() === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        const dragged = shelf.dragged.peek();
        setOver(false);
        if (dragged === null) return;
        event.preventDefault();
        event.stopPropagation();
        onDropped(dragged);
      }}
    >
      {children}
      <RowMenu name={name} lines={lines} />
    </div>
  );
};

const moveLines = (
  what: Movable,
  shelf: ShelfModel,
  { desk }: ReaderModels,
): readonly MenuLine[] => {
  const here = what.kind === 'feed' ? what.feed.folderId : what.folder.parentId;
  const own = what.kind === 'folder' ? what.folder.id : null;
  const to = (folderId: FolderId | null, name: string): readonly MenuLine[] =>
    folderId === here
      ? []
      : [{ text: t('moveTo', name), act: () => void shelf.move(what, folderId) }];
  return [
    { text: t('moveUp'), act: () => void shelf.step(what, -1) },
    { text: t('moveDown'), act: () => void shelf.step(what, 1) },
    ...to(null, t('topLevel')),
    ...desk.feeds.folders.value
      .filter((folder) => folder.id !== own)
      .flatMap((folder) => to(folder.id, folder.name)),
  ];
};

const feedLines = (feed: Feed, models: ReaderModels, shelf: ShelfModel): readonly MenuLine[] => [
  { text: t('checkNow'), act: () => void models.desk.poll.start([feed.id]) },
  {
    text: t('feedSettings'),
    act: () => {
      location.hash = writeRoute({ kind: 'feedPage', feedId: feed.id });
    },
  },
  {
    text: t(feed.notify === 'off' ? 'tellMe' : 'stopTelling', feedName(feed)),
    act: () => void turnNotify(models.desk, feed),
  },
  ...moveLines({ kind: 'feed', feed }, shelf, models),
  { text: t('unfollow'), act: () => void models.desk.triage.unfollow(feed) },
];

const folderLines = (
  folder: Folder,
  models: ReaderModels,
  shelf: ShelfModel,
): readonly MenuLine[] => [
  {
    text: t('rename'),
    act: () => {
      shelf.startRenaming(folder.id);
    },
  },
  { text: t('newFolderInside'), act: () => void shelf.createFolder(folder.id) },
  ...moveLines({ kind: 'folder', folder }, shelf, models),
  { text: t('deleteFolder'), act: () => void shelf.deleteFolder(folder) },
];
