import type { EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** However much a feed posts, and however little. */
export const shortestMs = 15 * minuteMs;
export const longestMs = 24 * hourMs;

/** A feed whose items have no dates is taken to post this often, until its silence says otherwise. */
const unknownIntervalMs = 4 * hourMs;
const countedPosts = 12;

/**
 * How far apart a feed's latest posts are, in milliseconds: the mean over the newest dozen, so that a burst or a
 * holiday weighs little; null where fewer than two have dates.
 */
export const postingIntervalMs = (
  dates: readonly (EpochMs | null)[],
  now: EpochMs,
): number | null => {
  const newest = dates
    .filter((date) => date !== null && date <= now)
    .sort((a, b) => Number(b) - Number(a))
    .slice(0, countedPosts);
  const [first, last] = [newest[0], newest.at(-1)];
  if (newest.length < 2 || !first || !last) return null;
  return Math.round((first - last) / (newest.length - 1));
};

/**
 * How long to wait by a feed's own habits: a quarter of the time between its posts, and once it has fallen silent an
 * eighth of its silence; 15 minutes to 24 hours.
 */
export const postingCheckMs = (
  feed: Pick<Feed, 'postingIntervalMs' | 'lastPostAt' | 'followedAt'>,
  now: EpochMs,
): number => {
  // A feed of one item shows no habit: an old date in it is no silence, so only what we waited ourselves counts.
  const quietSince =
    feed.postingIntervalMs === null ? feed.followedAt : (feed.lastPostAt ?? feed.followedAt);
  const silentMs = now - Math.min(quietSince, now);
  const wanted = Math.max((feed.postingIntervalMs ?? unknownIntervalMs) / 4, silentMs / 8);
  return Math.min(Math.max(wanted, shortestMs), longestMs);
};
