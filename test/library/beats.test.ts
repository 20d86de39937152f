import { expect, test } from 'vitest';
import { noteBeat, readMissedBeats } from '../../src/library/beats';
import { readJournal } from '../../src/library/journal';
import type { FeedId } from '../../src/model/ids';
import { freshLibrary } from './fresh-library';

test('a beat that was missed stands in the journal, and in no feed’s', async () => {
  const library = await freshLibrary();
  const periodMs = 300_000;
  for (const passedMs of [0, periodMs, 2 * periodMs]) {
    library.clock.at += passedMs;
    expect(await noteBeat(library, periodMs)).toBe(0);
  }
  const lastAt = library.clock.at;
  library.clock.at += 24 * 3_600_000;
  expect(await noteBeat(library, periodMs)).toBeGreaterThan(0);
  expect(await readMissedBeats(library, 5)).toMatchObject([
    { at: library.clock.at, missedSinceAt: lastAt + periodMs },
  ]);
  expect(await readJournal(library, 'any' as FeedId)).toEqual([]);
});
