import type { Article } from './article';
import type { Content } from './content';
import type { EpochMs } from './epoch-ms';
import type { FeedProfile } from './feed';
import type { Folder } from './folder';
import type { Highlight } from './highlight';
import type { ReadingPlace } from './reading-place';
import type { Settings } from './settings';
import type { Status } from './status';

/** A status with the names by which its item is known again, its feed's id left out. */
export interface BackupStatus extends Status {
  readonly identity: readonly string[];
}

/** A feed without what polling remembers of it: that begins anew. */
export type BackupFeed = Pick<FeedProfile, (typeof backupFeedFields)[number]>;

export const backupFeedFields = [
  'id',
  'kind',
  'url',
  'siteUrl',
  'title',
  'customTitle',
  'description',
  'language',
  'folderId',
  'position',
  'counts',
  'iconUrl',
  'notify',
  'readingChoice',
  'intervalChoice',
  'signIn',
  'followedAt',
] as const satisfies readonly (keyof FeedProfile)[];

/** A search as it was kept. */
export interface BackupSearch {
  readonly name: string;
  readonly query: string;
  readonly notify: boolean;
}

/**
 * What a person owns, as one value: in the copy kept beside the library, and in a backup file. Pictures, passwords and what
 * can be made anew are left out.
 */
export interface Backup {
  /** The version of this form. */
  readonly bantin: 1;
  readonly madeAt: EpochMs;
  /** The database's version that it was taken from. */
  readonly databaseVersion: number;
  readonly feeds: readonly BackupFeed[];
  readonly folders: readonly Folder[];
  readonly articles: readonly Article[];
  readonly statuses: readonly BackupStatus[];
  readonly contents: readonly Content[];
  readonly places: readonly ReadingPlace[];
  readonly highlights: readonly Highlight[];
  /** Null where nothing was ever changed. */
  readonly settings: Partial<Settings> | null;
  readonly savedSearches: readonly BackupSearch[];
}

/** Where a copy is kept: the latest; that of a library which was lost and not brought back; the one from before an upgrade. */
export type CopySlot = 'now' | 'previous' | 'beforeUpgrade';

export const copySlots: readonly CopySlot[] = ['now', 'previous', 'beforeUpgrade'];

/** What a copy holds, readable without loading it. */
export interface CopyHead {
  /** Names the library that it was taken from: another name means that this one was lost. */
  readonly born: string;
  readonly madeAt: EpochMs;
  readonly feeds: number;
  /** Starred, put aside or tagged ones. */
  readonly articles: number;
}
