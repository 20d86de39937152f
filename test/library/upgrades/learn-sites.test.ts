import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { listStaleTexts } from '../../../src/library/contents';
import { migrate } from '../../../src/library/migrations';
import { openLibrary } from '../../../src/library/open-library';
import type { Schema } from '../../../src/library/schema';
import { changeSite, learnHabit, readHabit, readSite } from '../../../src/library/sites';
import { uncleanContent } from '../../../src/model/content';
import { epochMs } from '../../../src/model/epoch-ms';
import type { ArticleId, FeedId } from '../../../src/model/ids';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };

test('version 7 keeps its texts, finds those that an older cleaner made, and begins to learn', async () => {
  const name = 'from-7';
  const db = await openDB<Schema>(name, 7, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 7),
  });
  for (const [id, pageVersion] of [
    ['a', 1],
    ['b', 2],
    ['c', 0],
  ] as const) {
    await db.put('contents', { ...uncleanContent(id as ArticleId, null), pageVersion });
  }
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(await library.db.count('contents')).toBe(3);
  const stale = { version: 2, triedBefore: now, limit: 10 };
  expect(await listStaleTexts(library, stale)).toEqual(['a']);
  await changeSite(library, 'tin.example', (memory) => ({ ...memory, kept: ['x'] }));
  expect((await readSite(library, 'tin.example')).kept).toEqual(['x']);
  await learnHabit(library, 'feed-1' as FeedId, true);
  expect((await readHabit(library, 'feed-1' as FeedId)).more).toBe(1);
});
