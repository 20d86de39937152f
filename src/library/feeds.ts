import { noChange } from '../model/change-set';
import type { EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FeedId } from '../model/ids';
import type { Library } from './open-library';

/** The feeds followed now, by name. */
export const listFeeds = async (library: Library): Promise<readonly Feed[]> =>
  (await library.db.getAll('feeds')).filter((feed) => feed.removedAt === null);

/** One feed, followed or just removed. */
export const readFeed = (library: Library, feedId: FeedId): Promise<Feed | undefined> =>
  library.db.get('feeds', feedId);

/** The feed at an address, followed or just removed. */
export const findFeedByUrl = (library: Library, url: string): Promise<Feed | undefined> =>
  library.db.getFromIndex('feeds', 'byUrl', url);

/** Feeds whose next check has come, the longest overdue first. */
export const listDueFeeds = async (library: Library, now: EpochMs): Promise<readonly Feed[]> =>
  (await library.db.getAllFromIndex('feeds', 'byNextCheck', IDBKeyRange.upperBound(now))).filter(
    (feed) => feed.removedAt === null,
  );

/** Changes what the person may change about a feed. */
export const changeFeed = async (
  library: Library,
  feedId: FeedId,
  change: Partial<Pick<Feed, 'customTitle' | 'folderId' | 'notify' | 'nextCheckAt'>>,
): Promise<void> => {
  const tx = library.db.transaction('feeds', 'readwrite');
  const feed = await tx.store.get(feedId);
  if (feed) await tx.store.put({ ...feed, ...change });
  await tx.done;
  library.announce({ ...noChange, feeds: [feedId] });
};

export const listFolders = (library: Library): Promise<readonly Folder[]> =>
  library.db.getAll('folders');
