import { epochMs, type EpochMs } from '../model/epoch-ms';
import type { Feed, IntervalChoice } from '../model/feed';
import { neverAt, nextCheckAfterSuccess } from './next-check';

/**
 * When a feed is due once the person has chosen another interval for it, counted from its last check. A feed that
 * fails keeps the pause it has earned.
 */
export const checkAfterChoice = (
  feed: Feed,
  intervalChoice: IntervalChoice,
  { now, leastIntervalMs }: { readonly now: EpochMs; readonly leastIntervalMs: number },
): Pick<Feed, 'nextCheckAt' | 'nextCheckReason'> => {
  if (intervalChoice === 'never') return { nextCheckAt: neverAt, nextCheckReason: 'never' };
  const { nextCheckAt, nextCheckReason } = feed;
  if (feed.failure !== null && nextCheckReason !== 'never') return { nextCheckAt, nextCheckReason };
  const next = nextCheckAfterSuccess(
    { ...feed, intervalChoice },
    { now: feed.checkedAt ?? now, leastIntervalMs, freshForMs: 0, saving: false, random: 0 },
  );
  return { nextCheckAt: epochMs(Math.max(now, next.at)), nextCheckReason: next.reason };
};
