import type { MessageKey } from '../browser/i18n';
import type { ArticleId } from '../model/ids';
import type { Deed, DeedKind } from '../model/undo-entry';
import { viewName } from '../ui/list/views';
import type { FeedsModel } from '../ui/models/feeds-model';
import { t, tn } from '../ui/text/t';

const keys: Readonly<Record<DeedKind, MessageKey>> = {
  read: 'didRead',
  unread: 'didUnread',
  star: 'didStar',
  unstar: 'didUnstar',
  later: 'didLater',
  notLater: 'didNotLater',
  tag: 'didTag',
  renameTag: 'didRenameTag',
  removeTag: 'didRemoveTag',
  delete: 'didDelete',
  save: 'didSave',
  readAll: 'didReadAll',
  readOnScroll: 'didReadOnScroll',
  catchUp: 'didCatchUp',
  follow: 'didFollow',
  unfollow: 'didUnfollow',
  merge: 'didMerge',
  renameFeed: 'didRenameFeed',
  moveFeed: 'didMoveFeed',
  feedSettings: 'didFeedSettings',
  import: 'didImport',
  restore: 'didRestore',
  newFolder: 'didNewFolder',
  renameFolder: 'didRenameFolder',
  moveFolder: 'didMoveFolder',
  deleteFolder: 'didDeleteFolder',
  highlight: 'didHighlight',
  changeHighlight: 'didChangeHighlight',
  removeHighlight: 'didRemoveHighlight',
};

/** An act in words: what was done, and with what. */
export const deedText = (
  deed: Deed,
  titles: ReadonlyMap<ArticleId, string>,
  feeds: FeedsModel,
): string => {
  const title = deed.articleId === null ? undefined : titles.get(deed.articleId);
  const articles =
    deed.count === 1 && title !== undefined ? t('quoted', title) : tn('articleCount', deed.count);
  if (deed.kind === 'readAll' && deed.view !== null) {
    return t('didReadAll', tn('articleCount', deed.count), viewName(deed.view, feeds));
  }
  if (deed.kind === 'restore') return t('didRestore', tn('feedCount', deed.count));
  if (deed.kind === 'import') return t('didImport', tn('feedCount', deed.count));
  if (deed.kind === 'tag') return t('didTag', articles, deed.name ?? '');
  return t(keys[deed.kind], deed.name ?? articles);
};
