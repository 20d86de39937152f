import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readCounts } from '../../src/library/counters';
import { listArticles } from '../../src/library/list-articles';
import { databaseVersion } from '../../src/library/database-version';
import { readFeed } from '../../src/library/feeds';
import { migrate } from '../../src/library/migrations';
import { openLibrary } from '../../src/library/open-library';
import type { Schema } from '../../src/library/schema';
import { undoLatest } from '../../src/library/undo';
import type { ArticleId, FeedId } from '../../src/model/ids';
import { epochMs } from '../../src/model/epoch-ms';
import { draft } from './fresh-library';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };

test('version 1 comes to the newest version with all it held', async () => {
  const name = 'from-1';
  const db = await openDB<Schema>(name, 1, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 1),
  });
  const feedId = 'feed-1' as FeedId;
  const asOfVersion1 = {
    id: feedId,
    url: 'https://tin.example/feed',
    title: 'Bản tin',
    followedAt: now,
    removedAt: null,
    nextCheckAt: now,
    etag: '"1"',
    askedIntervalMs: 0,
  };
  await db.put('feeds', asOfVersion1 as never);
  for (const n of [1, 2]) {
    const id = `article-${n}` as ArticleId;
    const { feedHtml: _, ...listed } = draft(n);
    const sortAt = listed.publishedAt!;
    const article = { ...listed, id, feedId, firstSeenAt: now, sortAt, updatedAt: null };
    await db.put('articles', article);
    const identity = listed.identityKeys.map((key) => `${feedId} ${key}`);
    const status = { articleId: id, feedId, sortAt, readAt: null, starredAt: null, identity };
    await db.put('statuses', {
      ...status,
      listedRank: 0 - sortAt,
      unreadRank: 0 - sortAt,
    } as never);
  }
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(library.db.version).toBe(databaseVersion);
  expect(await readFeed(library, feedId)).toMatchObject({
    ...asOfVersion1,
    intervalChoice: 'adaptive',
    signIn: 'none',
    notify: 'each',
    readingChoice: 'auto',
    skipHours: [],
    lastPostAt: draft(2).publishedAt,
  });
  const { rows } = await listArticles(library, { kind: 'unread', feedId: null }, 10);
  expect(rows.map((row) => row.article.title)).toEqual(['Article 2', 'Article 1']);
  expect(await library.db.get('feeds', feedId)).toMatchObject({ counts: true, kind: 'polled' });
  const inFeed = await listArticles(library, { kind: 'unread', feedId }, 10);
  expect(inFeed.rows.map((row) => row.status.tags)).toEqual([[], []]);
  expect([...library.db.objectStoreNames]).toEqual(
    expect.arrayContaining(['hosts', 'credentials']),
  );
});

test('version 2 keeps which feeds were silent, and lets them choose how they are told of and read', async () => {
  const name = 'from-2';
  const db = await openDB<Schema>(name, 2, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 2),
  });
  const asOfVersion2 = (id: string, notify: boolean) =>
    ({ id, url: `https://tin.example/${id}`, removedAt: null, nextCheckAt: now, notify }) as never;
  await db.put('feeds', asOfVersion2('told', true));
  await db.put('feeds', asOfVersion2('silent', false));
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(await library.db.getAll('feeds')).toMatchObject([
    { id: 'silent', notify: 'off', readingChoice: 'auto' },
    { id: 'told', notify: 'each', readingChoice: 'auto' },
  ]);
});

test('version 2 keeps what was read, its counters, and how to take back what was done', async () => {
  const name = 'lists-from-2';
  const db = await openDB<Schema>(name, 2, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 2),
  });
  const feedId = 'feed-1' as FeedId;
  await db.put('feeds', { id: feedId, url: 'https://tin.example/feed', removedAt: null } as never);
  const { feedHtml: _, ...listed } = draft(1);
  const [id, sortAt] = ['article-1' as ArticleId, listed.publishedAt!];
  await db.put('articles', { ...listed, id, feedId, firstSeenAt: now, sortAt, updatedAt: null });
  const status = { articleId: id, feedId, sortAt, readAt: now, starredAt: null, identity: [] };
  await db.put('statuses', { ...status, listedRank: 0 - sortAt } as never);
  for (const key of ['all', feedId]) {
    await db.put('counters', { key, articles: 1, unread: 0, starred: 0 } as never);
  }
  const before = [{ articleId: id, readAt: null, starredAt: null }];
  await db.put('undo', { id: 1, at: now, action: { kind: 'statuses', before } } as never);
  db.close();

  const library = await openLibrary({ ...deps, name });
  const recent = await listArticles(library, { kind: 'recent' }, 10);
  expect(recent.rows.map((row) => row.article.id)).toEqual([id]);
  expect(await undoLatest(library)).not.toBeNull();
  const unread = await listArticles(library, { kind: 'unread', feedId: null }, 10);
  expect(unread.rows.map((row) => row.article.id)).toEqual([id]);
  expect((await readCounts(library)).all).toEqual({
    key: 'all',
    ...{ articles: 1, unread: 1, starred: 0, later: 0 },
  });
});
