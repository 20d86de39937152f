import type { Backup, BackupFeed, BackupStatus } from '../../model/backup';
import { noChange } from '../../model/change-set';
import type { Feed, FeedProfile } from '../../model/feed';
import type { FeedId } from '../../model/ids';
import type { Edit } from '../../model/undo-entry';
import { closeAct, deedOf, type Undoable } from '../act';
import { CounterSheet } from '../counters';
import { addFeed, splitFeed } from '../feed-records';
import { unpolledFeed } from '../follow-feed';
import type { Library } from '../open-library';
import { relist } from '../relist';
import { savedFeedId } from '../save-page';
import { noteForSearch } from '../search/search-queue';
import { mergeFolders } from './merge-folders';
import { mergeSettings } from './merge-settings';
import { openMerge, type MergeTx } from './merge-tx';
import { StatusMerger } from './status-merger';

/** What bringing in a backup did. */
export interface MergeReport extends Undoable {
  /** Feeds that were not followed. */
  readonly feeds: number;
  /** Articles that were not there. */
  readonly articles: number;
}

/**
 * Merges a backup with what is there, whole or not at all: nothing is removed, what was marked in either stays marked, and what
 * was read in either is read. One act, to be taken back.
 */
export const mergeBackup = async (library: Library, backup: Backup): Promise<MergeReport> => {
  const { tx, act } = openMerge(library);
  const opened = { tx, act };
  const { folderIds, edits: folders } = await mergeFolders(opened, library, backup.folders);
  const { feeds, edits: feedEdits } = await mergeFeeds(opened, library, backup.feeds, folderIds);
  const sheet = new CounterSheet();
  const merger = new StatusMerger(opened, library, sheet, backup);
  for (const [fileId, statuses] of byFeed(backup.statuses)) {
    const feed = feeds.get(fileId);
    if (feed) await merger.merge(feed, statuses);
  }
  await sheet.save(tx);
  const statuses = await merger.finish();
  noteForSearch(tx, merger.added, 'new');
  const highlights: NonNullable<Edit['highlights']>[number][] = [];
  for (const highlight of backup.highlights) {
    if (await tx.objectStore('highlights').get(highlight.id)) continue;
    const articleId = merger.articleIds.get(highlight.articleId) ?? highlight.articleId;
    const after = { ...highlight, articleId };
    await tx.objectStore('highlights').put(after);
    highlights.push({ before: null, after });
  }
  await mergeSettings(opened, library, backup);
  const deed = deedOf('restore', feedEdits.length);
  const done = await closeAct(library, act, deed, {
    feeds: feedEdits,
    folders,
    statuses,
    highlights,
  });
  const change = { ...noChange, added: merger.added, feeds: feedEdits.map(({ feedId }) => feedId) };
  library.announce({ ...change, shelves: true, settings: true });
  return { ...done, feeds: feedEdits.length, articles: merger.added.length };
};

const byFeed = (
  statuses: readonly BackupStatus[],
): ReadonlyMap<FeedId, readonly BackupStatus[]> => {
  const groups = new Map<FeedId, BackupStatus[]>();
  for (const status of statuses) {
    const group = groups.get(status.feedId);
    if (group) group.push(status);
    else groups.set(status.feedId, [status]);
  }
  return groups;
};

/** The feeds of a backup as they stand in the library now, by their ids in the backup. */
const mergeFeeds = async (
  { tx, act }: MergeTx,
  library: Library,
  wanted: readonly BackupFeed[],
  folderIds: ReadonlyMap<string, Feed['folderId']>,
): Promise<{ feeds: ReadonlyMap<FeedId, FeedProfile>; edits: Edit['feeds'] }> => {
  const store = tx.objectStore('feeds');
  const feeds = new Map<FeedId, FeedProfile>();
  const edits: Edit['feeds'][number][] = [];
  for (const feed of wanted) {
    const old = await (feed.kind === 'saved'
      ? store.get(savedFeedId)
      : store.index('byUrl').get(feed.url));
    let merged = old;
    if (!old) {
      const taken = (await store.get(feed.id)) !== undefined;
      const id =
        feed.kind === 'saved' ? savedFeedId : taken ? (library.newId() as FeedId) : feed.id;
      const folderId = feed.folderId === null ? null : (folderIds.get(feed.folderId) ?? null);
      // Due at once but for the shelf of saved pages, which nobody asks.
      const due = feed.kind === 'saved' ? { nextCheckAt: Infinity as Feed['nextCheckAt'] } : {};
      const fresh = { ...unpolledFeed(library, feed.url), ...feed, ...due, id, folderId };
      await addFeed(tx, fresh);
      merged = splitFeed(fresh).profile;
    } else if (old.removedAt !== null) {
      merged = { ...old, removedAt: null };
      await relist(act, merged);
    }
    if (!merged) continue;
    feeds.set(feed.id, merged);
    if (merged !== old) {
      const before = { removedAt: library.now() };
      edits.push({ feedId: merged.id, before, after: { removedAt: null } });
    }
  }
  return { feeds, edits };
};
