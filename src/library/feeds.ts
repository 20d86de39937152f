import type { Feed, FeedProfile } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FeedId } from '../model/ids';
import { readChecks } from './check-pages';
import { joinFeed, joinFeeds } from './join-feeds';
import type { Library } from './open-library';
import { readProfiles } from './profiles';

/** The feeds followed now. */
export const listFeeds = async (library: Library): Promise<readonly Feed[]> =>
  (await listSources(library)).filter((feed) => feed.kind === 'polled');

/** All that articles come from now: the feeds followed, and the shelf of saved pages. */
export const listSources = async (library: Library): Promise<readonly Feed[]> =>
  (await readFeeds(library)).filter((feed) => feed.removedAt === null);

/** What a feed is, without what is remembered of its checks: those of all feeds stand together. */
export const readProfile = (library: Library, feedId: FeedId): Promise<FeedProfile | undefined> =>
  library.db.get('feeds', feedId);

/** One feed, followed or just removed. */
export const readFeed = async (library: Library, feedId: FeedId): Promise<Feed | undefined> => {
  const tx = library.db.transaction(['feeds', 'checks']);
  const [profile, checks] = await Promise.all([
    tx.objectStore('feeds').get(feedId),
    readChecks(tx),
  ]);
  return profile && joinFeed(profile, checks.get(feedId));
};

/** The feed at an address, followed or just removed. */
export const findFeedByUrl = async (library: Library, url: string): Promise<Feed | undefined> => {
  const feedId = await library.db.getKeyFromIndex('feeds', 'byUrl', url);
  return feedId === undefined ? undefined : readFeed(library, feedId);
};

const readFeeds = async (library: Library): Promise<readonly Feed[]> => {
  const tx = library.db.transaction(['feeds', 'checks', 'revisions']);
  const [profiles, checks] = await Promise.all([readProfiles(tx), readChecks(tx)]);
  return joinFeeds([...profiles.values()], checks);
};

export const listFolders = (library: Library): Promise<readonly Folder[]> =>
  library.db.getAll('folders');
