import type { FeedId } from '../model/ids';

/** Where a feed's statuses stand in `feedListed`, newest first: those in lists, then those in none. */
export const allOfFeed = (feedId: FeedId): IDBKeyRange =>
  // An array sorts behind all else, so this ends behind whatever begins with the feed.
  IDBKeyRange.bound([feedId], [feedId, []]);

/** Those in lists alone. */
export const listedOfFeed = (feedId: FeedId): IDBKeyRange =>
  IDBKeyRange.bound([feedId], [feedId, Infinity, '\uffff']);
