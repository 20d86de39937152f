import { describe, expect, test } from 'vitest';
import { epochMs } from '../../src/model/epoch-ms';
import type { Failure } from '../../src/model/failure';
import {
  backOff,
  neverAt,
  nextCheckAfterFailure,
  nextCheckAfterSuccess,
  type CheckContext,
  type Habits,
} from '../../src/polling/next-check';
import { postingCheckMs, postingIntervalMs } from '../../src/polling/posting-interval';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
// A Sunday.
const now = epochMs(Date.UTC(2026, 10, 1, 12, 20));

const habits = (change: Partial<Habits> = {}): Habits => ({
  askedIntervalMs: 0,
  skipHours: [],
  skipDays: [],
  intervalChoice: 'adaptive',
  postingIntervalMs: 2 * hourMs,
  lastPostAt: now,
  followedAt: now,
  failureCount: 0,
  ...change,
});
const context: CheckContext = {
  now,
  leastIntervalMs: 15 * minuteMs,
  freshForMs: 0,
  saving: false,
  random: 0,
};
const success = (change: Partial<Habits>, more: Partial<CheckContext> = {}) => {
  const { at, reason } = nextCheckAfterSuccess(habits(change), { ...context, ...more });
  return [(at - now) / minuteMs, reason];
};
const failure = (change: Partial<Habits>, failed: Failure) =>
  nextCheckAfterFailure(habits(change), context, failed);

describe('after a good answer', () => {
  test.each([
    ['a quarter of the time between posts', {}, {}, [30, 'posting']],
    ['never under 15 minutes', { postingIntervalMs: minuteMs }, {}, [15, 'posting']],
    ['never over a day', { postingIntervalMs: 30 * dayMs }, {}, [24 * 60, 'posting']],
    ['an eighth of a silence', { lastPostAt: epochMs(now - 4 * dayMs) }, {}, [12 * 60, 'posting']],
    ['the least for all', {}, { leastIntervalMs: 6 * hourMs }, [360, 'chosen']],
    ['what the feed asks', { askedIntervalMs: 2 * hourMs }, {}, [120, 'asked']],
    ['a feed that asks for a year', { askedIntervalMs: 365 * dayMs }, {}, [24 * 60, 'asked']],
    ['what the server says', {}, { freshForMs: 3 * hourMs }, [180, 'cached']],
    ['a server that says a year', {}, { freshForMs: 365 * dayMs }, [24 * 60, 'cached']],
    [
      'the longest of all',
      { askedIntervalMs: 2 * hourMs },
      { leastIntervalMs: hourMs, freshForMs: 3 * hourMs },
      [180, 'cached'],
    ],
    [
      'as often as allowed is not stretched',
      { intervalChoice: 'often' },
      { saving: true },
      [15, 'often'],
    ],
    ['nor is its own interval', { intervalChoice: 45 }, { saving: true }, [45, 'chosen']],
    ['saving stretches', {}, { saving: true }, [60, 'saving']],
    ['jitter', {}, { random: 1 }, [33, 'posting']],
    ['its own interval', { intervalChoice: 45, askedIntervalMs: dayMs }, {}, [45, 'chosen']],
    [
      'as often as allowed',
      { intervalChoice: 'often', postingIntervalMs: dayMs },
      {},
      [15, 'often'],
    ],
    [
      'allowed is what it asks',
      { intervalChoice: 'often', askedIntervalMs: hourMs },
      {},
      [60, 'asked'],
    ],
  ] as const)('%s', (_, change, more, expected) => {
    expect(success(change, more)).toEqual(expected);
  });

  test('hours and days in which it wants no request are waited out', () => {
    expect(success({ skipHours: [12, 13] })).toEqual([100, 'skipped']);
    expect(success({ skipDays: ['Sunday'] })).toEqual([11 * 60 + 40, 'skipped']);
    const everyHour = Array.from({ length: 24 }, (_, hour) => hour);
    expect(success({ skipHours: everyHour })).toEqual([30, 'posting']);
  });

  test.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'hours and days are Greenwich’s, also in %s',
    (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        expect(success({ skipDays: ['sunday'] })).toEqual([11 * 60 + 40, 'skipped']);
        expect(success({ skipDays: ['Monday', 'Saturday'] })).toEqual([30, 'posting']);
        expect(success({ skipHours: [12, 13] })).toEqual([100, 'skipped']);
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  test('hours and days are waited out together, over midnight, and however often it is to be asked', () => {
    const evening = Array.from({ length: 12 }, (_, hour) => 12 + hour);
    const [minutes] = success({ skipHours: [...evening, 24], skipDays: ['Monday'] });
    // Monday is shut, and so is the first hour of Tuesday.
    expect(minutes).toBe(11 * 60 + 40 + 25 * 60);
    expect(success({ intervalChoice: 'often', skipHours: [12] })).toEqual([40, 'skipped']);
    expect(success({ skipDays: ['Someday', ''] })).toEqual([30, 'posting']);
  });

  test('a feed set to never is never due', () => {
    expect(nextCheckAfterSuccess(habits({ intervalChoice: 'never' }), context).at).toBe(neverAt);
  });
});

describe('after a failure', () => {
  test('checks back off, doubling, to a week and never further', () => {
    const waits = [0, 1, 2, 30].map(
      (failureCount) => failure({ failureCount }, { kind: 'http', status: 500 }).at - now,
    );
    expect(waits).toEqual([30 * minuteMs, 60 * minuteMs, 120 * minuteMs, backOff.longestMs]);
  });

  test('jitter sets feeds apart, and never beyond the longest wait', () => {
    const down = { kind: 'http', status: 500 } as const;
    const wait = (failureCount: number): number =>
      nextCheckAfterFailure(habits({ failureCount }), { ...context, random: 1 }, down).at - now;
    expect([wait(0), wait(30)]).toEqual([33 * minuteMs, backOff.longestMs]);
  });

  test('a feed set to never is not asked again, however it fails', () => {
    const never = { intervalChoice: 'never' } as const;
    expect(failure(never, { kind: 'http', status: 500 }).at).toBe(neverAt);
    expect(failure(never, { kind: 'offline' }).at).toBe(neverAt);
  });

  test('Retry-After is kept where it is longer than the back-off', () => {
    const retryAt = epochMs(now + 5 * hourMs);
    const limited = failure({}, { kind: 'rateLimited', retryAt });
    expect(limited).toEqual({ at: retryAt, reason: 'retryAfter' });
    const soon = failure({}, { kind: 'rateLimited', retryAt: epochMs(now + 1) });
    expect(soon).toEqual({ at: now + backOff.firstMs, reason: 'backOff' });
  });

  test('being offline or not allowed is no failure of the site, and gone is gone', () => {
    const often = { failureCount: 12 };
    expect(failure(often, { kind: 'offline' }).at - now).toBe(5 * minuteMs);
    const noAccess = { kind: 'noPermission', origin: 'https://a.example' } as const;
    expect(failure(often, noAccess)).toEqual({ at: now + 30 * minuteMs, reason: 'noPermission' });
    expect(failure({}, { kind: 'gone' })).toEqual({ at: neverAt, reason: 'gone' });
  });
});

test('the posting interval is the mean of the newest dozen, and unknown without dates', () => {
  const hourly = Array.from({ length: 20 }, (_, n) => epochMs(now - n * hourMs));
  expect(postingIntervalMs([...hourly.slice(3), null, ...hourly.slice(0, 3)], now)).toBe(hourMs);
  expect(postingIntervalMs([null, epochMs(now - hourMs)], now)).toBeNull();
  expect(postingIntervalMs([epochMs(now + dayMs), epochMs(now)], now)).toBeNull();
});

// ngoisao.info's category feed: one item, more than a year old, and `sy:updatePeriod` hourly.
test('one old item is no habit: such a feed is asked as often as it asks to be', () => {
  const day = 24 * 60 * minuteMs;
  const followedAt = epochMs(500 * day);
  const single = { postingIntervalMs: null, lastPostAt: epochMs(50 * day), followedAt };
  expect(postingCheckMs(single, followedAt)).toBe(60 * minuteMs);
  expect(postingCheckMs(single, epochMs(508 * day))).toBe(day);
});
