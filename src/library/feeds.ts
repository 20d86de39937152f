import type { Feed } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FeedId } from '../model/ids';
import { joinFeed, joinFeeds } from './join-feeds';
import type { Library } from './open-library';

/** The feeds followed now. */
export const listFeeds = async (library: Library): Promise<readonly Feed[]> =>
  (await listSources(library)).filter((feed) => feed.kind === 'polled');

/** All that articles come from now: the feeds followed, and the shelf of saved pages. */
export const listSources = async (library: Library): Promise<readonly Feed[]> =>
  (await readFeeds(library)).filter((feed) => feed.removedAt === null);

/** One feed, followed or just removed. */
export const readFeed = async (library: Library, feedId: FeedId): Promise<Feed | undefined> => {
  const tx = library.db.transaction(['feeds', 'checks']);
  const [profile, check] = await Promise.all([
    tx.objectStore('feeds').get(feedId),
    tx.objectStore('checks').get(feedId),
  ]);
  return profile && joinFeed(profile, check);
};

/** The feed at an address, followed or just removed. */
export const findFeedByUrl = async (library: Library, url: string): Promise<Feed | undefined> => {
  const feedId = await library.db.getKeyFromIndex('feeds', 'byUrl', url);
  return feedId === undefined ? undefined : readFeed(library, feedId);
};

const readFeeds = async (library: Library): Promise<readonly Feed[]> => {
  const tx = library.db.transaction(['feeds', 'checks']);
  const [profiles, checks] = await Promise.all([
    tx.objectStore('feeds').getAll(),
    tx.objectStore('checks').getAll(),
  ]);
  return joinFeeds(profiles, checks);
};

export const listFolders = (library: Library): Promise<readonly Folder[]> =>
  library.db.getAll('folders');
