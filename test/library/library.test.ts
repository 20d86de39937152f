import { describe, expect, test } from 'vitest';
import { markRead, markStarred, markViewRead } from '../../src/library/change-statuses';
import { readCounts, readUnreadCount } from '../../src/library/counters';
import { exportOutline } from '../../src/library/export-outline';
import { readFeed } from '../../src/library/feeds';
import { followFeed } from '../../src/library/follow-feed';
import { importOutline } from '../../src/library/import-outline';
import { listArticles } from '../../src/library/list-articles';
import type { ArticleView } from '../../src/model/article-view';
import type { Library } from '../../src/library/open-library';
import { purgeRemovedFeeds, undoWindowMs } from '../../src/library/purge-removed-feeds';
import { storePoll, storePolls } from '../../src/library/store-poll';
import { undo, undoLatest } from '../../src/library/undo';
import { unfollowFeeds } from '../../src/library/unfollow-feeds';
import { epochMs } from '../../src/model/epoch-ms';
import { draft, fresh, freshLibrary, order } from './fresh-library';

const unread: ArticleView = { kind: 'unread', feedId: null };

const titles = async (library: Library, view: ArticleView = unread): Promise<string[]> =>
  (await listArticles(library, view, 100)).rows.map((row) => row.article.title);

/** Counters are kept, not counted: they must always equal a recount. */
const expectCountersTrue = async (library: Library): Promise<void> => {
  const statuses = await library.db.getAll('statuses');
  const { all } = await readCounts(library);
  expect(all.unread).toBe(statuses.filter((status) => status.unreadRank !== undefined).length);
  expect(all.starred).toBe(statuses.filter((status) => status.starredRank !== undefined).length);
  expect(all.articles).toBe(
    statuses.filter((status) => typeof status.listedRank === 'number').length,
  );
};

describe('following', () => {
  test('lists the items newest first, unread and counted', async () => {
    const library = await freshLibrary();
    await followFeed(library, order([draft(1), draft(3), draft(2)]));
    expect(await titles(library)).toEqual(['Article 3', 'Article 2', 'Article 1']);
    expect(await readUnreadCount(library)).toBe(3);
    await expectCountersTrue(library);
  });

  test('pages without a gap or a repeat where dates are equal', async () => {
    const library = await freshLibrary();
    const at = epochMs(Date.UTC(2026, 9, 1));
    const drafts = Array.from({ length: 25 }, (_, n) => draft(n, { publishedAt: at }));
    await followFeed(library, order(drafts));
    const seen: string[] = [];
    let after = null;
    do {
      const page: Awaited<ReturnType<typeof listArticles>> = await listArticles(
        library,
        unread,
        10,
        after,
      );
      seen.push(...page.rows.map((row) => row.article.id));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });

  test('a future or missing date is shown as first seen', async () => {
    const library = await freshLibrary();
    const future = epochMs(Date.UTC(2038, 0, 1));
    await followFeed(
      library,
      order([draft(1, { publishedAt: future }), draft(2, { publishedAt: null })]),
    );
    const { rows } = await listArticles(library, unread, 10);
    expect(rows.map((row) => row.article.sortAt)).toEqual([library.clock.at, library.clock.at]);
  });
});

describe('polling', () => {
  test('adds what is new, keeps what is known, and says so', async () => {
    const library = await freshLibrary();
    const { feedId } = await followFeed(library, order([draft(1)]));
    const stored = await storePoll(library, feedId, fresh([draft(1), draft(2)]));
    expect(stored?.first).toBe(false);
    expect(stored?.change.added).toHaveLength(1);
    expect(await titles(library)).toEqual(['Article 2', 'Article 1']);
    await expectCountersTrue(library);
  });

  test('an edit updates the text and keeps it read', async () => {
    const library = await freshLibrary();
    const { feedId, change } = await followFeed(library, order([draft(1)]));
    await markRead(library, change.added, true);
    const edited = draft(1, { title: 'Mended', itemHash: 'other' });
    const stored = await storePoll(library, feedId, fresh([edited]));
    expect(stored?.change.updated).toEqual(change.added);
    expect(await titles(library)).toEqual([]);
    expect(await titles(library, { kind: 'all', feedId })).toEqual(['Mended']);
  });

  test('a new guid with the same link and title is the same item', async () => {
    const library = await freshLibrary();
    const { feedId, change } = await followFeed(library, order([draft(1)]));
    await markRead(library, change.added, true);
    const moved = draft(1, { identityKeys: ['g:new', 'l:tin.example/1', 't:article 1|1'] });
    const stored = await storePoll(library, feedId, fresh([moved]));
    expect(stored?.change.added).toEqual([]);
  });

  test('one guid for different links keeps the items apart', async () => {
    const library = await freshLibrary();
    const same = [1, 2, 3].map((n) =>
      draft(n, { identityKeys: ['g:home', `l:tin.example/${n}`, `t:article ${n}|${n}`] }),
    );
    const { feedId } = await followFeed(library, order(same));
    expect(await titles(library)).toHaveLength(3);
    const stored = await storePoll(library, feedId, fresh(same));
    expect(stored?.change.added).toEqual([]);
  });

  test('one guid in two feeds means two articles', async () => {
    const library = await freshLibrary();
    await followFeed(library, order([draft(1)]));
    await followFeed(library, order([draft(1)], 'https://other.example/feed'));
    expect(await titles(library)).toHaveLength(2);
  });

  test('an item whose text is gone stays read', async () => {
    const library = await freshLibrary();
    const { feedId, change } = await followFeed(library, order([draft(1)]));
    await markRead(library, change.added, true);
    await library.db.delete('articles', change.added[0]!);
    const stored = await storePoll(library, feedId, fresh([draft(1)]));
    expect(stored?.change.added).toEqual([]);
    expect(await titles(library)).toEqual([]);
  });

  test('a failure is recorded on the feed and loses nothing', async () => {
    const library = await freshLibrary();
    const { feedId } = await followFeed(library, order([draft(1)]));
    await storePoll(library, feedId, {
      kind: 'failed',
      failure: { kind: 'http', status: 500 },
      counts: true,
      holdHostUntilAt: null,
      nextCheckReason: 'backOff',
      nextCheckAt: epochMs(0),
      tookMs: 1,
    });
    const feed = await readFeed(library, feedId);
    expect(feed).toMatchObject({ failure: { kind: 'http', status: 500 }, failureCount: 1 });
    expect(await titles(library)).toEqual(['Article 1']);
  });
});

test('checks that are stored together are stored whole or not at all', async () => {
  const library = await freshLibrary();
  const { feedId } = await followFeed(library, order([draft(1)]));
  const other = await followFeed(library, { ...order([]), url: 'https://other.example/feed' });
  const before = await library.db.getAll('checks');
  const unstorable = draft(3, { title: (() => 'A function') as unknown as string });
  const checks = [
    { feedId, outcome: fresh([draft(1), draft(2)]) },
    { feedId: other.feedId, outcome: fresh([unstorable]) },
  ];
  await expect(storePolls(library, checks)).rejects.toThrow();
  expect(await titles(library)).toEqual(['Article 1']);
  expect(await library.db.getAll('checks')).toEqual(before);
  expect(await library.db.count('journal')).toBe(0);
  await expectCountersTrue(library);
});

describe('what the person does', () => {
  test('mark read, star and undo each, counters true throughout', async () => {
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(1), draft(2)]));
    const first = change.added.slice(0, 1);
    const read = await markRead(library, first, true);
    await markStarred(library, first, true);
    expect(await titles(library)).toEqual(['Article 2']);
    expect(await titles(library, { kind: 'starred' })).toEqual(['Article 1']);
    await expectCountersTrue(library);
    await undo(library, read.undoId!);
    expect(await titles(library)).toEqual(['Article 2', 'Article 1']);
    expect(await undo(library, read.undoId!)).toBeNull();
    await undoLatest(library);
    expect(await titles(library, { kind: 'starred' })).toEqual([]);
    await expectCountersTrue(library);
  });

  test('two presses of undo at once take two actions back, not one twice', async () => {
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(1), draft(2)]));
    await markRead(library, change.added.slice(0, 1), true);
    await markStarred(library, change.added.slice(0, 1), true);
    await Promise.all([undoLatest(library), undoLatest(library)]);
    expect(await titles(library)).toHaveLength(2);
    expect(await titles(library, { kind: 'starred' })).toEqual([]);
    const log = await library.db.getAll('activity');
    expect(log.map(({ undoneAt }) => undoneAt !== null)).toEqual([true, true]);
  });

  test('marking all read spares what arrived unseen, and comes back whole', async () => {
    const library = await freshLibrary();
    const { feedId } = await followFeed(library, order([draft(1), draft(2), draft(3)]));
    const { rows } = await listArticles(library, unread, 10);
    const shown = new Set(rows.map((row) => row.article.id));
    await storePoll(library, feedId, fresh([draft(4)]));
    const marked = await markViewRead(library, { kind: 'unread', feedId: null }, shown);
    expect(await titles(library)).toEqual(['Article 4']);
    await expectCountersTrue(library);
    await undo(library, marked.undoId!);
    expect(await titles(library)).toHaveLength(4);
    await expectCountersTrue(library);
  });

  test('unfollowing hides, undo restores with statuses, following again does too', async () => {
    const library = await freshLibrary();
    const { feedId, change } = await followFeed(library, order([draft(1), draft(2)]));
    await markRead(library, change.added.slice(0, 1), true);
    const gone = await unfollowFeeds(library, [feedId]);
    expect(await titles(library)).toEqual([]);
    expect(await readUnreadCount(library)).toBe(0);
    await undo(library, gone.undoId!);
    expect(await titles(library)).toEqual(['Article 2']);
    await unfollowFeeds(library, [feedId]);
    await followFeed(library, order([]));
    expect(await titles(library)).toEqual(['Article 2']);
    await expectCountersTrue(library);
  });

  test('a removed feed is forgotten only after the undo window', async () => {
    const library = await freshLibrary();
    const { feedId } = await followFeed(library, order([draft(1)]));
    await unfollowFeeds(library, [feedId]);
    library.clock.at += undoWindowMs - 1;
    await purgeRemovedFeeds(library);
    expect(await library.db.count('articles')).toBe(1);
    library.clock.at += 2;
    await purgeRemovedFeeds(library);
    expect(await library.db.count('articles')).toBe(0);
    expect(await library.db.count('statuses')).toBe(0);
    expect(await library.db.count('undo')).toBe(0);
  });
});

test('a password in an imported address is kept apart, and never exported', async () => {
  const library = await freshLibrary();
  const url = 'https://ann:s%40fe@private.example/feed';
  await importOutline(library, [{ kind: 'feed', url, title: 'Private', siteUrl: null }]);
  const [feed] = await library.db.getAll('feeds');
  expect(feed).toMatchObject({ url: 'https://private.example/feed', signIn: 'basic' });
  expect(await library.db.getAll('credentials')).toEqual([
    { feedId: feed?.id, user: 'ann', password: 's@fe' },
  ]);
  expect(JSON.stringify(await exportOutline(library))).not.toContain('s%40fe');
});

test('an outline is imported into folders, merged, and comes out the same', async () => {
  const library = await freshLibrary();
  const feed = (name: string) =>
    ({ kind: 'feed', url: `https://${name}.example/feed`, title: name, siteUrl: null }) as const;
  const outline = [
    { kind: 'folder', name: 'A', children: [{ kind: 'folder', name: 'B', children: [feed('x')] }] },
    feed('y'),
  ] as const;
  expect((await importOutline(library, outline)).added).toHaveLength(2);
  expect((await importOutline(library, outline)).known).toBe(2);
  expect(await exportOutline(library)).toEqual(outline);
});
