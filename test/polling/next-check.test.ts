import { expect, test } from 'vitest';
import { epochMs } from '../../src/model/epoch-ms';
import {
  backOff,
  neverAt,
  nextCheckAfterFailure,
  nextCheckAfterSuccess,
} from '../../src/polling/next-check';

const minuteMs = 60_000;
const context = {
  now: epochMs(1_000_000),
  chosenIntervalMs: 30 * minuteMs,
  askedIntervalMs: 0,
  failureCount: 0,
  random: 0,
};
const waitMs = (at: number): number => at - context.now;

test('a feed that asks for less is asked less', () => {
  expect(waitMs(nextCheckAfterSuccess(context))).toBe(30 * minuteMs);
  const hourly = { ...context, askedIntervalMs: 60 * minuteMs };
  expect(waitMs(nextCheckAfterSuccess(hourly))).toBe(60 * minuteMs);
  expect(waitMs(nextCheckAfterSuccess({ ...context, random: 1 }))).toBe(33 * minuteMs);
});

test('failures back off, doubling, to a week and never further', () => {
  const waits = [0, 1, 2, 30].map((failureCount) =>
    waitMs(nextCheckAfterFailure({ ...context, failureCount }, { kind: 'http', status: 500 })),
  );
  expect(waits).toEqual([30 * minuteMs, 60 * minuteMs, 120 * minuteMs, backOff.longestMs]);
});

test('Retry-After is kept where it is longer than the back-off', () => {
  const retryAt = epochMs(context.now + 5 * 60 * minuteMs);
  expect(nextCheckAfterFailure(context, { kind: 'rateLimited', retryAt })).toBe(retryAt);
  const soon = epochMs(context.now + 1);
  expect(waitMs(nextCheckAfterFailure(context, { kind: 'rateLimited', retryAt: soon }))).toBe(
    backOff.firstMs,
  );
});

test('being offline or not allowed is no failure of the site, and gone is gone', () => {
  const failedOften = { ...context, failureCount: 12 };
  expect(waitMs(nextCheckAfterFailure(failedOften, { kind: 'offline' }))).toBe(5 * minuteMs);
  const noAccess = { kind: 'noPermission', origin: 'https://a.example' } as const;
  expect(waitMs(nextCheckAfterFailure(failedOften, noAccess))).toBe(30 * minuteMs);
  expect(nextCheckAfterFailure(context, { kind: 'gone' })).toBe(neverAt);
});
