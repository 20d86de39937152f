import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { listFeeds } from '../../../src/library/feeds';
import { splitFeed } from '../../../src/library/feed-records';
import { unpolledFeed } from '../../../src/library/follow-feed';
import { migrate } from '../../../src/library/migrations';
import { openLibrary, type Library } from '../../../src/library/open-library';
import type { Schema } from '../../../src/library/schema';
import { epochMs } from '../../../src/model/epoch-ms';
import type { Feed } from '../../../src/model/feed';
import type { FeedId } from '../../../src/model/ids';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };

test('version 12 keeps every check it had, together with others', async () => {
  const name = 'from-12';
  const db = await openDB<Schema>(name, 12, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 12),
  });
  const feeds = Array.from({ length: 130 }, (_, n): Feed => ({
    ...unpolledFeed(deps as unknown as Library, `https://${n}.example/feed`),
    id: `feed-${String(n).padStart(3, '0')}` as FeedId,
    etag: `"${n}"`,
    savedBytes: n,
    nextCheckAt: epochMs(now + n),
    failure: n === 7 ? { kind: 'gone' } : null,
  }));
  for (const { profile, check } of feeds.map(splitFeed)) {
    await db.put('feeds', profile);
    await db.put('checks', check as never);
  }
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(await listFeeds(library)).toEqual(feeds);
  expect(await library.db.count('checks')).toBe(3);
});
