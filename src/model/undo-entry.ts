import type { ArticleView } from './article-view';
import type { EpochMs } from './epoch-ms';
import type { FeedProfile } from './feed';
import type { Folder } from './folder';
import type { Highlight } from './highlight';
import type { ArticleId, FeedId, FolderId } from './ids';
import type { Marks } from './status';

/** Articles whose marks an act changed alike. */
export interface StatusEdit {
  readonly articleIds: readonly ArticleId[];
  /** Only what changed. */
  readonly before: Partial<Marks>;
  /** Null for acts of an older version: they are taken back whatever came later. */
  readonly after: Partial<Marks> | null;
}

/** What an act changed of a feed. */
export interface FeedEdit {
  readonly feedId: FeedId;
  readonly before: Partial<FeedProfile>;
  readonly after: Partial<FeedProfile>;
}

/** A folder before and after an act; null where it was not there. */
export interface FolderEdit {
  readonly folderId: FolderId;
  readonly before: Folder | null;
  readonly after: Folder | null;
}

/** A highlight before and after an act; null where it was not there. */
export interface HighlightEdit {
  readonly before: Highlight | null;
  readonly after: Highlight | null;
}

/** All that one act changed, so that it can be taken back, and done again. */
export interface Edit {
  readonly statuses: readonly StatusEdit[];
  readonly feeds: readonly FeedEdit[];
  readonly folders: readonly FolderEdit[];
  /** Absent in acts of older versions. */
  readonly highlights?: readonly HighlightEdit[];
}

export const noEdit: Edit = { statuses: [], feeds: [], folders: [] };

/** What kind of act it was, to be told in words. */
export type DeedKind =
  | 'read'
  | 'unread'
  | 'star'
  | 'unstar'
  | 'later'
  | 'notLater'
  | 'tag'
  | 'renameTag'
  | 'removeTag'
  | 'delete'
  | 'save'
  | 'readAll'
  | 'readOnScroll'
  /** What a feed's first check brought that was old. */
  | 'catchUp'
  | 'follow'
  | 'unfollow'
  | 'merge'
  | 'renameFeed'
  | 'moveFeed'
  | 'feedSettings'
  | 'import'
  /** A backup was brought in. */
  | 'restore'
  | 'newFolder'
  | 'renameFolder'
  | 'moveFolder'
  | 'deleteFolder'
  | 'highlight'
  | 'changeHighlight'
  | 'removeHighlight';

/** An act as the activity log tells it. */
export interface Deed {
  readonly kind: DeedKind;
  /** Of articles, feeds or folders. */
  readonly count: number;
  /** The first of the articles. */
  readonly articleId: ArticleId | null;
  /** The feed's or folder's name then; for `tag`, the tags; a tag's name. */
  readonly name: string | null;
  /** What was marked read as a whole. */
  readonly view: ArticleView | null;
}

/** One line of the activity log. */
export interface Activity {
  readonly id: number;
  readonly at: EpochMs;
  readonly deed: Deed;
  /** When it was taken back. */
  readonly undoneAt: EpochMs | null;
}

/** How to take the activity of this id back. Apart from it, since it may hold a hundred thousand articles. */
export interface UndoEntry {
  readonly id: number;
  readonly at: EpochMs;
  readonly edit: Edit;
}
