import type { Feed } from '../model/feed';
import type { FeedId } from '../model/ids';

/** So many due feeds are caught up in one go; the rest follow at the next beats, so that days away cost no stampede. */
export const feedsAtOnce = 200;

/** The feeds to ask now: where there are more than one go takes, those that are read most, then the longest due. */
export const chooseDue = (
  due: readonly Feed[],
  readCounts: ReadonlyMap<FeedId, number>,
): readonly Feed[] => {
  const reads = (feed: Feed): number => readCounts.get(feed.id) ?? 0;
  return [...due]
    .sort((a, b) => reads(b) - reads(a) || a.nextCheckAt - b.nextCheckAt)
    .slice(0, feedsAtOnce);
};
