import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { followFeed } from '../../src/library/follow-feed';
import { listArticles } from '../../src/library/list-articles';
import { databaseVersion, migrate } from '../../src/library/migrations';
import { openLibrary } from '../../src/library/open-library';
import type { Schema } from '../../src/library/schema';
import { epochMs } from '../../src/model/epoch-ms';
import { draft, order } from './fresh-library';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };

test('version 1 comes to the newest version with all it held', async () => {
  const name = 'from-1';
  const db = await openDB<Schema>(name, 1, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 1),
  });
  const { feedId } = await followFeed({ ...deps, db }, order([draft(1), draft(2)]));
  const { id, url, title, followedAt, removedAt, nextCheckAt, etag, askedIntervalMs } =
    (await db.get('feeds', feedId))!;
  const asOfVersion1 = {
    id,
    url,
    title,
    followedAt,
    removedAt,
    nextCheckAt,
    etag,
    askedIntervalMs,
  };
  await db.put('feeds', asOfVersion1 as never);
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(library.db.version).toBe(databaseVersion);
  expect(await library.db.get('feeds', feedId)).toMatchObject({
    ...asOfVersion1,
    intervalChoice: 'adaptive',
    signIn: 'none',
    skipHours: [],
    lastPostAt: draft(2).publishedAt,
  });
  const { rows } = await listArticles(library, { kind: 'unread', feedId: null }, 10);
  expect(rows.map((row) => row.article.title)).toEqual(['Article 2', 'Article 1']);
  expect([...library.db.objectStoreNames]).toEqual(
    expect.arrayContaining(['hosts', 'credentials']),
  );
});
