import { expect, test } from 'vitest';
import { retryAfter } from '../../src/polling/retry-after';

const now = Date.UTC(2026, 0, 1);

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['31536000', 7 * 24 * 60 * 60 * 1000],
  ['soon', null],
])('%s asks to wait %s ms', (header, waitMs) => {
  expect(retryAfter(header, now)).toBe(waitMs);
});

test('a date is meant by the clock of the server that wrote it', () => {
  const [served, until] = ['Thu, 01 Jan 2026 05:00:00 GMT', 'Thu, 01 Jan 2026 05:02:00 GMT'];
  expect(retryAfter(until, now, served)).toBe(120_000);
  expect(retryAfter(until, now, 'no date')).toBe(302 * 60_000);
  expect(retryAfter('60', now, served)).toBe(60_000);
});

test('no header asks nothing', () => {
  expect(retryAfter(null, now)).toBeNull();
});
