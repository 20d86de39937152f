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

test('no header asks nothing', () => {
  expect(retryAfter(null, now)).toBeNull();
});
