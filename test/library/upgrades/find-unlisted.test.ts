import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { allOfFeed } from '../../../src/library/feed-ranges';
import { unpolledFeed } from '../../../src/library/follow-feed';
import { listArticles } from '../../../src/library/list-articles';
import { migrate } from '../../../src/library/migrations';
import { openLibrary, type Library } from '../../../src/library/open-library';
import { splitFeed } from '../../../src/library/feed-records';
import { storePoll } from '../../../src/library/store-poll';
import type { Schema } from '../../../src/library/schema';
import { epochMs } from '../../../src/model/epoch-ms';
import type { Feed } from '../../../src/model/feed';
import type { FeedId } from '../../../src/model/ids';
import { draft, fresh } from '../fresh-library';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };
const feedId = 'feed-1' as FeedId;
const tombstones = 4100;

test('version 16 keeps its tombstones: what was let go does not come back', async () => {
  const name = 'from-16';
  const db = await openDB<Schema>(name, 16, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 16),
  });
  const url = 'https://tin.example/feed';
  const feed: Feed = { ...unpolledFeed(deps as unknown as Library, url), id: feedId };
  const { profile, check } = splitFeed(feed);
  await db.put('feeds', profile);
  await db.add('checks', { checks: [check] });
  const tx = db.transaction('statuses', 'readwrite');
  for (let n = 0; n <= tombstones; n += 1) {
    const { identityKeys, publishedAt } = draft(n);
    const marks = { readAt: now, starredAt: null, laterAt: null, tags: [], deletedAt: null };
    const identity = identityKeys.map((key) => `${feedId} ${key}`);
    const status = { articleId: `article-${n}`, feedId, sortAt: publishedAt, ...marks, identity };
    const place = n < tombstones ? { purged: true } : { listedRank: 0 - publishedAt! };
    await tx.store.put({ ...status, ...place } as never);
  }
  await tx.done;
  db.close();

  const library = await openLibrary({ ...deps, name });
  const statuses = await library.db.getAllFromIndex('statuses', 'feedListed', allOfFeed(feedId));
  expect(statuses).toHaveLength(tombstones + 1);
  expect(statuses[0]?.articleId).toBe(`article-${tombstones}`);
  const listed = await library.db.getAllFromIndex('statuses', 'listed');
  expect(listed.filter(({ listedRank }) => listedRank !== 'unlisted')).toHaveLength(1);
  const polled = await storePoll(library, feedId, fresh([draft(0), draft(7), draft(tombstones)]));
  expect(polled?.change.added).toEqual([]);
  const all = await listArticles(library, { kind: 'all', feedId: null }, 10);
  expect(all.rows).toEqual([]);
});
