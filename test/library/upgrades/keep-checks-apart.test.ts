import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { listDueFeeds } from '../../../src/library/due-feeds';
import { readFeed } from '../../../src/library/feeds';
import { readMissedBeats } from '../../../src/library/beats';
import { unpolledFeed } from '../../../src/library/follow-feed';
import { readJournal, shortenJournal } from '../../../src/library/journal';
import { migrate } from '../../../src/library/migrations';
import { openLibrary, type Library } from '../../../src/library/open-library';
import type { Schema } from '../../../src/library/schema';
import { epochMs } from '../../../src/model/epoch-ms';
import type { Feed } from '../../../src/model/feed';
import type { FeedId } from '../../../src/model/ids';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };

const feedOf = (name: string, checked: Partial<Feed>): Feed => ({
  ...unpolledFeed(deps as unknown as Library, `https://${name}.example/feed`),
  id: name as FeedId,
  ...checked,
});

const checkOf = (feedId: string, at: number) => ({
  ...{ feedId, at, outcome: 'unchanged', failure: null, added: 0, updated: 0, tookMs: 3 },
  ...{ bytes: 0, nextCheckAt: at + 1, nextCheckReason: 'posting' },
});

test('version 11 keeps what was remembered of checks, its journal and its missed beats', async () => {
  const name = 'from-11';
  const db = await openDB<Schema>(name, 11, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 11),
  });
  const due = feedOf('due', { etag: '"1"', nextCheckAt: now, savedBytes: 7, customTitle: 'Mine' });
  const later = feedOf('later', { nextCheckAt: epochMs(now + 1), failure: { kind: 'gone' } });
  for (const feed of [due, later]) await db.put('feeds', feed);
  for (let n = 0; n < 120; n += 1) {
    await db.add('journal', checkOf(n % 2 === 0 ? 'due' : 'later', n) as never);
    if (n === 60) await db.add('journal', { at: epochMs(n), missedSinceAt: epochMs(1) });
  }
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(await readFeed(library, due.id)).toEqual(due);
  expect(await readFeed(library, later.id)).toEqual(later);
  expect(await listDueFeeds(library, now)).toEqual([due]);
  expect(Object.keys((await library.db.get('feeds', due.id))!)).not.toContain('etag');
  const ofLater = Array.from({ length: 50 }, (_, n) => checkOf('later', 119 - 2 * n));
  expect(await readJournal(library, later.id)).toEqual(ofLater);
  expect(await readMissedBeats(library, 9)).toMatchObject([{ at: 60, missedSinceAt: 1 }]);

  await library.db.delete('feeds', due.id);
  await shortenJournal(library);
  expect(await readJournal(library, later.id)).toEqual(ofLater);
  expect(await readJournal(library, due.id)).toEqual([]);
  expect(await readMissedBeats(library, 9)).toHaveLength(1);
});
