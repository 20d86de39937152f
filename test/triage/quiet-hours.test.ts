import { expect, test } from 'vitest';
import { isQuiet } from '../../src/triage/quiet-hours';

test.each([
  [{ from: 22 * 60, to: 7 * 60 }, 23 * 60, true],
  [{ from: 22 * 60, to: 7 * 60 }, 6 * 60 + 59, true],
  [{ from: 22 * 60, to: 7 * 60 }, 7 * 60, false],
  [{ from: 22 * 60, to: 7 * 60 }, 22 * 60, true],
  [{ from: 12 * 60, to: 13 * 60 }, 12 * 60 + 30, true],
  [{ from: 12 * 60, to: 13 * 60 }, 13 * 60, false],
  [{ from: 60, to: 60 }, 60, false],
])('%o at minute %i: %s', (hours, minute, quiet) => {
  expect(isQuiet(hours, minute)).toBe(quiet);
});
