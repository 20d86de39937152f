import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readCounts } from '../../../src/library/counters';
import { splitFeed } from '../../../src/library/feed-records';
import { readFeed } from '../../../src/library/feeds';
import { unpolledFeed } from '../../../src/library/follow-feed';
import { migrate } from '../../../src/library/migrations';
import { openLibrary, type Library } from '../../../src/library/open-library';
import { storePoll } from '../../../src/library/store-poll';
import type { Schema } from '../../../src/library/schema';
import { epochMs } from '../../../src/model/epoch-ms';
import type { Feed } from '../../../src/model/feed';
import type { FeedId } from '../../../src/model/ids';
import { draft, fresh } from '../fresh-library';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };

test('version 13 keeps every counter, every check, and what was read', async () => {
  const name = 'from-13';
  const db = await openDB<Schema>(name, 13, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 13),
  });
  const feedId = 'feed-1' as FeedId;
  const feed: Feed = {
    ...unpolledFeed(deps as unknown as Library, 'https://tin.example/feed'),
    ...{ id: feedId, etag: '"7"', savedBytes: 7 },
  };
  const { profile, check } = splitFeed(feed);
  const { heldItems: _, ...old } = check;
  await db.put('feeds', profile);
  await db.add('checks', { checks: [old] } as never);
  const { feedHtml: __, ...listed } = draft(1);
  const [id, sortAt] = ['article-1', listed.publishedAt!];
  await db.put('articles', { ...listed, id, feedId, sortAt } as never);
  const identity = listed.identityKeys.map((key) => `${feedId} ${key}`);
  const marks = { readAt: now, starredAt: null, laterAt: null, tags: [], deletedAt: null };
  const status = { articleId: id, feedId, sortAt, ...marks, identity };
  await db.put('statuses', { ...status, listedRank: 0 - sortAt } as never);
  await db.put('documents' as never, { feedId, items: new Map([['mark', id]]) });
  for (let n = 0; n < 60; n += 1) {
    const counter = { articles: n, unread: 0, starred: 0, later: 0 };
    await db.put('counters', { key: `tag:${n}`, ...counter } as never);
  }
  for (const key of ['all', feedId]) {
    await db.put('counters', { key, articles: 1, unread: 0, starred: 0, later: 0 } as never);
  }
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect([...library.db.objectStoreNames]).not.toContain('documents');
  expect(await library.db.count('counters')).toBe(2);
  expect((await readCounts(library)).byTag.size).toBe(59);
  expect(await readFeed(library, feedId)).toMatchObject({ etag: '"7"', heldItems: 0 });
  const polled = await storePoll(library, feedId, fresh([draft(1), draft(2)]));
  expect(polled?.change.added).toHaveLength(1);
  expect((await readCounts(library)).all).toMatchObject({ articles: 2, unread: 1 });
  expect(await readFeed(library, feedId)).toMatchObject({ heldItems: 2 });
});
