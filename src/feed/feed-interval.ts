import type { ParsedFeed } from '../model/parsed-feed';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const periodMs = {
  hourly: 60 * minuteMs,
  daily: dayMs,
  weekly: 7 * dayMs,
  monthly: 30 * dayMs,
  yearly: 365 * dayMs,
} as const;

/**
 * How long a feed asks to be left alone: the longer of `ttl` and the syndication module, at most 24 h; 0 where it says nothing.
 * Source: https://www.rssboard.org/rss-specification#ltttlgtSubelementOfLtchannelgt, https://web.resource.org/rss/1.0/modules/syndication/
 */
export function askedIntervalMs(feed: ParsedFeed): number {
  const ttlMs = Math.max(0, feed.ttlMinutes ?? 0) * minuteMs;
  const times = Math.max(1, feed.updateFrequency ?? 1);
  const syndicationMs =
    feed.updatePeriod === null && feed.updateFrequency === null
      ? 0
      : periodMs[feed.updatePeriod ?? 'daily'] / times;
  return Math.min(Math.max(ttlMs, Math.round(syndicationMs)), dayMs);
}
