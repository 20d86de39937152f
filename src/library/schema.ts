import type { DBSchema } from 'idb';
import type { Article } from '../model/article';
import type { Content } from '../model/content';
import type { FeedProfile } from '../model/feed';
import type { Folder } from '../model/folder';
import type { Highlight } from '../model/highlight';
import type { ArticleId, FeedId, FolderId } from '../model/ids';
import type { MadeText } from '../model/made-text';
import type { Playback, Recording } from '../model/playback';
import type { ReadingPlace } from '../model/reading-place';
import type { Activity, UndoEntry } from '../model/undo-entry';
import type {
  CheckPage,
  CounterPage,
  CredentialRecord,
  HabitRecord,
  HostRecord,
  IconRecord,
  JournalPage,
  MediaRecord,
  MissedBeat,
  PictureRecord,
  SiteRecord,
  StatusRecord,
} from './records';
import type { IndexedRecord, QueueRecord } from './search/index-state';
import type { SegmentKey } from './search/segment-parts';

export const databaseName = 'bantin';

/** What the person owns, one store per thing, so that a list never loads a body. */
export interface Schema extends DBSchema {
  feeds: {
    key: FeedId;
    value: FeedProfile;
    indexes: { byUrl: string };
  };
  /** Apart from `feeds`: every check adds to it, and the browser writes twice what is overwritten. */
  checks: { key: number; value: CheckPage };
  folders: { key: FolderId; value: Folder };
  articles: { key: ArticleId; value: Article };
  /** Outlives `articles`: what was read stays read when its text has been purged. */
  statuses: {
    key: ArticleId;
    value: StatusRecord;
    indexes: {
      byIdentity: string;
      listed: [number | string, ArticleId];
      unread: [number, ArticleId];
      starred: [number, ArticleId];
      later: [number, ArticleId];
      recent: [number, ArticleId];
      tagged: [string, number, ArticleId];
      /** Holds all of a feed, those in no list last: see `feed-ranges.ts`. */
      feedListed: [FeedId, number | string, ArticleId];
      feedUnread: [FeedId, number, ArticleId];
      /** Holds deleted ones alone. */
      deleted: number;
    };
  };
  places: { key: ArticleId; value: ReadingPlace };
  /** Outlives its article: what was marked stays. */
  highlights: { key: string; value: Highlight; indexes: { byArticle: ArticleId } };
  contents: { key: ArticleId; value: Content; indexes: { byPageVersion: number } };
  /** Which pictures articles show, by address; `pictures` holds their bytes, so that weighing them reads none. */
  media: { key: string; value: MediaRecord; indexes: { byArticle: ArticleId; byHash: string } };
  pictures: { key: string; value: PictureRecord };
  /** How far sounds and films were played, by the file's address. */
  playbacks: { key: string; value: Playback };
  /** Summaries and translations that were made on this device. */
  madeTexts: { key: [ArticleId, MadeText['kind'], string]; value: MadeText };
  /** Files kept for playing offline. */
  recordings: { key: string; value: Recording };
  icons: { key: FeedId; value: IconRecord };
  counters: { key: number; value: CounterPage };
  /** What the person did, light enough to be listed. */
  activity: { key: number; value: Activity };
  undo: { key: number; value: UndoEntry };
  /** Checks of feeds as they were stored, and beats of the alarm that were missed; each index holds its kind alone. */
  journal: {
    key: number;
    value: JournalPage | MissedBeat;
    indexes: { byFeed: FeedId; missedBeats: number };
  };
  /** What a whole host asked for, so that it outlives the worker. */
  hosts: { key: string; value: HostRecord };
  /** Passwords stand apart from feeds, so that no list, export or journal ever holds one. */
  credentials: { key: FeedId; value: CredentialRecord };
  /** The search index's parts, and under [0, 0, 0] what it consists of. */
  searchSegments: { key: SegmentKey; value: unknown };
  /** What the index knows each article by. */
  searchDocuments: { key: ArticleId; value: IndexedRecord };
  /** Notes of what the index has to follow. */
  searchQueue: { key: number; value: QueueRecord };
  /** What recurs on a site's pages, by its host, and in a feed's own texts. */
  sites: { key: string; value: SiteRecord; indexes: { bySeen: number } };
  /** Whether a feed's pages say more than it does. */
  habits: { key: FeedId; value: HabitRecord };
  /** Another word for each transaction that may have written to the store of that name. */
  revisions: { key: 'feeds'; value: string };
  /** Settings and other single records, by name. */
  meta: { key: string; value: unknown };
}

export type StoreName =
  | 'feeds'
  | 'checks'
  | 'folders'
  | 'articles'
  | 'statuses'
  | 'contents'
  | 'places'
  | 'highlights'
  | 'media'
  | 'pictures'
  | 'playbacks'
  | 'recordings'
  | 'madeTexts'
  | 'icons'
  | 'counters'
  | 'activity'
  | 'undo'
  | 'journal'
  | 'hosts'
  | 'credentials'
  | 'searchSegments'
  | 'searchDocuments'
  | 'searchQueue'
  | 'sites'
  | 'habits'
  | 'revisions'
  | 'meta';
