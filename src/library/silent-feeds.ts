import type { EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';

/** After so long without a post a feed counts as silent. */
const silentAfterMs = 182 * 24 * 60 * 60 * 1000;

const lastNewsAt = (feed: Feed): number => feed.lastPostAt ?? feed.followedAt;

/** Whether a feed is well but has brought nothing for half a year. */
export const isSilent = (feed: Feed, now: number): boolean =>
  feed.failure === null && feed.succeededAt !== null && lastNewsAt(feed) < now - silentAfterMs;

/** Those feeds that are silent, the longest first. */
export const silentFeeds = (feeds: readonly Feed[], now: EpochMs): readonly Feed[] =>
  feeds.filter((feed) => isSilent(feed, now)).sort((a, b) => lastNewsAt(a) - lastNewsAt(b));
