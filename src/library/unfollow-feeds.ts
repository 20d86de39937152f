import { noChange, type ChangeSet } from '../model/change-set';
import type { FeedId } from '../model/ids';
import type { Undoable } from './change-statuses';
import { write, type Library } from './open-library';
import { feedStores, relist } from './relist';

/**
 * Stops following feeds. Nothing is deleted: the feeds and their articles leave every list and can be
 * brought back, statuses included, until `purgeRemovedFeeds` forgets them.
 */
export const unfollowFeeds = async (
  library: Library,
  feedIds: readonly FeedId[],
): Promise<Undoable> => {
  const tx = write(library, feedStores());
  const removed: FeedId[] = [];
  for (const feedId of feedIds) {
    const feed = await tx.objectStore('feeds').get(feedId);
    if (feed?.removedAt !== null) continue;
    await relist(tx, { ...feed, removedAt: library.now() });
    removed.push(feedId);
  }
  const action = { kind: 'unfollow', feedIds: removed } as const;
  const undoId = await tx.objectStore('undo').add({ at: library.now(), action } as never);
  await tx.done;
  const change = { ...noChange, feeds: removed };
  library.announce(change);
  return { change, undoId };
};

/** Brings removed feeds back as they were; `undoId` is the entry this takes back, null is returned where that is gone. */
export const restoreFeeds = async (
  library: Library,
  feedIds: readonly FeedId[],
  undoId: number | null,
): Promise<ChangeSet | null> => {
  const tx = write(library, feedStores());
  if (undoId !== null && (await tx.objectStore('undo').getKey(undoId)) === undefined) return null;
  for (const feedId of feedIds) {
    const feed = await tx.objectStore('feeds').get(feedId);
    if (feed && feed.removedAt !== null) await relist(tx, { ...feed, removedAt: null });
  }
  if (undoId !== null) await tx.objectStore('undo').delete(undoId);
  await tx.done;
  return { ...noChange, feeds: feedIds };
};
