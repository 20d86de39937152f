import { epochMs, type EpochMs } from '../model/epoch-ms';
import type { ArticleId, FeedId } from '../model/ids';
import type { Undoable } from './act';
import { markRead } from './change-statuses';
import type { Library } from './open-library';
import { rankOf } from './status-record';

const firstRunKey = 'firstRun';

interface FirstRun {
  readonly begunAt: EpochMs;
}

/** Feeds that are followed within this time of the first run's beginning belong to it. */
const firstRunMs = 60 * 60_000;
/** What is older than this when a feed is first checked is no news. */
const newsMs = 7 * 24 * 60 * 60_000;

/** Notes that the person is bringing their first feeds: what these bring that is old will count as read. */
export const beginFirstRun = async (library: Library): Promise<void> => {
  const tx = library.db.transaction('meta', 'readwrite');
  if ((await tx.store.get(firstRunKey)) === undefined) {
    await tx.store.put({ begunAt: library.now() }, firstRunKey);
  }
  await tx.done;
};

/**
 * Marks what is older than a week read in feeds that were followed in the first run, right after their first check;
 * one act, to be taken back. Feeds that are followed later keep all they bring as unread.
 */
export const catchUp = async (
  library: Library,
  feedIds: readonly FeedId[],
): Promise<Undoable | null> => {
  if (feedIds.length === 0) return null;
  const run = (await library.db.get('meta', firstRunKey)) as FirstRun | undefined;
  if (run === undefined) return null;
  const { begunAt: begun } = run;
  const feeds = await Promise.all(feedIds.map((id) => library.db.get('feeds', id)));
  const before = epochMs(library.now() - newsMs);
  const old = feeds
    .filter((feed) => feed !== undefined)
    .filter(({ followedAt }) => followedAt >= begun && followedAt <= begun + firstRunMs)
    .map(({ id }) => olderUnread(library, id, before));
  const ids = (await Promise.all(old)).flat();
  return ids.length === 0 ? null : markRead(library, ids, true, 'catchUp');
};

/** A feed's unread articles from before a moment. */
const olderUnread = (
  library: Library,
  feedId: FeedId,
  before: EpochMs,
): Promise<readonly ArticleId[]> => {
  const range = IDBKeyRange.bound([feedId, rankOf(before), '\uffff'], [feedId, Infinity, '\uffff']);
  return library.db.getAllKeysFromIndex('statuses', 'feedUnread', range);
};
