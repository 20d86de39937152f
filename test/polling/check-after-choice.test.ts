import { expect, test } from 'vitest';
import { epochMs } from '../../src/model/epoch-ms';
import type { Feed } from '../../src/model/feed';
import { checkAfterChoice } from '../../src/polling/check-after-choice';
import { neverAt } from '../../src/polling/next-check';

const hourMs = 3_600_000;
const now = epochMs(Date.UTC(2026, 10, 24, 12));
const context = { now, leastIntervalMs: hourMs / 4 };

const feed = (more: Partial<Feed> = {}): Feed =>
  ({
    askedIntervalMs: 0,
    skipHours: [],
    skipDays: [],
    intervalChoice: 'adaptive',
    postingIntervalMs: 24 * hourMs,
    lastPostAt: epochMs(now - hourMs),
    followedAt: now,
    failureCount: 0,
    failure: null,
    checkedAt: epochMs(now - hourMs / 2),
    nextCheckAt: epochMs(now + 5 * hourMs),
    nextCheckReason: 'posting',
    ...more,
  }) as Feed;

test('an interval counts from the last check, and one that is over makes the feed due now', () => {
  expect(checkAfterChoice(feed(), 60, context)).toEqual({
    nextCheckAt: now + hourMs / 2,
    nextCheckReason: 'chosen',
  });
  expect(checkAfterChoice(feed(), 'often', context)).toEqual({
    nextCheckAt: now,
    nextCheckReason: 'often',
  });
});

test('never means never, and choosing anything else wakes the feed again', () => {
  const asleep = { nextCheckAt: neverAt, nextCheckReason: 'never' } as const;
  expect(checkAfterChoice(feed(), 'never', context)).toEqual(asleep);
  const failed = { failure: { kind: 'http', status: 500 }, ...asleep } as const;
  const { nextCheckAt } = checkAfterChoice(feed(failed), 'adaptive', context);
  expect(nextCheckAt).toBeGreaterThanOrEqual(now);
  expect(nextCheckAt).toBeLessThan(now + 24 * hourMs);
});

test('a feed that fails keeps its pause', () => {
  const failing = feed({ failure: { kind: 'http', status: 500 }, nextCheckReason: 'backOff' });
  expect(checkAfterChoice(failing, 15, context)).toEqual({
    nextCheckAt: failing.nextCheckAt,
    nextCheckReason: 'backOff',
  });
});
