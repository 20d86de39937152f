import type { DBSchema } from 'idb';
import type { Article } from '../model/article';
import type { Content } from '../model/content';
import type { Feed } from '../model/feed';
import type { Folder } from '../model/folder';
import type { ArticleId, FeedId, FolderId } from '../model/ids';
import type { UndoEntry } from '../model/undo-entry';
import type { CounterRecord, IconRecord, JournalEntry, MediaRecord, StatusRecord } from './records';

export const databaseName = 'bantin';

/** What the person owns, one store per thing, so that a list never loads a body. */
export interface Schema extends DBSchema {
  feeds: {
    key: FeedId;
    value: Feed;
    indexes: { byUrl: string; byNextCheck: number };
  };
  folders: { key: FolderId; value: Folder };
  articles: { key: ArticleId; value: Article };
  /** Outlives `articles`: what was read stays read when its text has been purged. */
  statuses: {
    key: ArticleId;
    value: StatusRecord;
    indexes: {
      byIdentity: string;
      listed: [number, ArticleId];
      unread: [number, ArticleId];
      starred: [number, ArticleId];
      feedListed: [FeedId, number, ArticleId];
      feedUnread: [FeedId, number, ArticleId];
      byFeed: FeedId;
    };
  };
  contents: { key: ArticleId; value: Content };
  media: { key: string; value: MediaRecord; indexes: { byArticle: ArticleId } };
  icons: { key: FeedId; value: IconRecord };
  counters: { key: string; value: CounterRecord };
  undo: { key: number; value: UndoEntry };
  journal: { key: number; value: JournalEntry; indexes: { byFeed: FeedId } };
  /** Settings and other single records, by name. */
  meta: { key: string; value: unknown };
}

export type StoreName =
  | 'feeds'
  | 'folders'
  | 'articles'
  | 'statuses'
  | 'contents'
  | 'media'
  | 'icons'
  | 'counters'
  | 'undo'
  | 'journal'
  | 'meta';
