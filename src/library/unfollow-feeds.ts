import { noChange, type ChangeSet } from '../model/change-set';
import { feedName } from '../model/feed';
import type { FeedId } from '../model/ids';
import type { FeedEdit } from '../model/undo-entry';
import { closeAct, deedOf, openAct, type Undoable } from './act';
import type { Library } from './open-library';
import { relist } from './relist';

/**
 * Stops following feeds. Nothing is deleted: the feeds and their articles leave every list and can be
 * brought back, statuses included, until `purgeRemovedFeeds` forgets them.
 */
export const unfollowFeeds = async (
  library: Library,
  feedIds: readonly FeedId[],
): Promise<Undoable> => {
  const tx = openAct(library);
  const removedAt = library.now();
  const feeds: FeedEdit[] = [];
  const names: string[] = [];
  for (const feedId of feedIds) {
    const feed = await tx.objectStore('feeds').get(feedId);
    if (feed?.removedAt !== null) continue;
    await relist(tx, { ...feed, removedAt });
    feeds.push({ feedId, before: { removedAt: null }, after: { removedAt } });
    names.push(feedName(feed));
  }
  return closeAct(library, tx, deedOf('unfollow', feeds.length, { name: names.join(', ') }), {
    feeds,
  });
};

/** Brings removed feeds back as they were. */
export const restoreFeeds = async (
  library: Library,
  feedIds: readonly FeedId[],
): Promise<ChangeSet> => {
  const tx = openAct(library);
  for (const feedId of feedIds) {
    const feed = await tx.objectStore('feeds').get(feedId);
    if (feed && feed.removedAt !== null) await relist(tx, { ...feed, removedAt: null });
  }
  await tx.done;
  return { ...noChange, feeds: feedIds };
};
