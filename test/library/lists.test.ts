import { describe, expect, test } from 'vitest';
import { markDeleted, markLater, markRead, setTags } from '../../src/library/change-statuses';
import { readCounts } from '../../src/library/counters';
import { changeFeed } from '../../src/library/change-feed';
import { followFeed } from '../../src/library/follow-feed';
import { importOutline } from '../../src/library/import-outline';
import { listArticles } from '../../src/library/list-articles';
import type { Library } from '../../src/library/open-library';
import { purgeRemovedFeeds, undoWindowMs } from '../../src/library/purge-removed-feeds';
import { purgeRead } from '../../src/library/retain';
import { savedFeedId, savePage } from '../../src/library/save-page';
import { removeTag, renameTag } from '../../src/library/tags';
import { listActivity, redo, undo } from '../../src/library/undo';
import type { ArticleView } from '../../src/model/article-view';
import { epochMs } from '../../src/model/epoch-ms';
import type { FolderId } from '../../src/model/ids';
import { draft, freshLibrary, order } from './fresh-library';

const titles = async (library: Library, view: ArticleView): Promise<string[]> =>
  (await listArticles(library, view, 100)).rows.map((row) => row.article.title);

const unread: ArticleView = { kind: 'unread', feedId: null };

/** Counters are kept, not counted: they must always equal a recount. */
const expectCountersTrue = async (library: Library): Promise<void> => {
  const statuses = await library.db.getAll('statuses');
  const { all, byFeed, byTag } = await readCounts(library);
  const count = (of: (status: (typeof statuses)[number]) => boolean): number =>
    statuses.filter(of).length;
  expect(all.unread).toBe(count((status) => status.unreadRank !== undefined));
  expect(all.later).toBe(count((status) => status.laterRank !== undefined));
  for (const [feedId, counter] of byFeed) {
    expect(counter.unread).toBe(
      count((status) => status.feedId === feedId && status.feedUnreadRank !== undefined),
    );
  }
  for (const [tag, counter] of byTag) {
    expect(counter.articles).toBe(
      count((status) => status.tagRanks?.some(([name]) => name === tag) === true),
    );
  }
};

describe('later and tags', () => {
  test('what was put aside last comes first, and undo takes it from there', async () => {
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(1), draft(2)]));
    const [one, two] = change.added;
    await markLater(library, [two!], true);
    library.clock.at += 1000;
    const done = await markLater(library, [one!], true);
    expect(await titles(library, { kind: 'later' })).toEqual(['Article 1', 'Article 2']);
    expect((await readCounts(library)).all.later).toBe(2);
    await undo(library, done.undoId!);
    expect(await titles(library, { kind: 'later' })).toEqual(['Article 2']);
    await expectCountersTrue(library);
  });

  test('a tag lists and counts its articles; a second tag leaves the first', async () => {
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(1), draft(2), draft(3)]));
    await setTags(library, change.added.slice(0, 2), { add: [' đọc kỹ '] });
    const second = await setTags(library, change.added.slice(1, 3), { add: ['work'] });
    expect(await titles(library, { kind: 'tag', tag: 'đọc kỹ' })).toEqual([
      'Article 2',
      'Article 1',
    ]);
    expect(await titles(library, { kind: 'tag', tag: 'work' })).toEqual(['Article 3', 'Article 2']);
    await expectCountersTrue(library);
    await setTags(library, change.added, { remove: ['đọc kỹ'] });
    await undo(library, second.undoId!);
    expect((await readCounts(library)).byTag.has('đọc kỹ')).toBe(false);
    await expectCountersTrue(library);
  });

  test('a tag is renamed everywhere, also into one that is there, and comes back with undo', async () => {
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(1), draft(2), draft(3)]));
    await setTags(library, change.added.slice(0, 2), { add: ['one'] });
    await setTags(library, change.added.slice(1, 3), { add: ['two'] });
    const renamed = await renameTag(library, 'one', ' two ');
    expect([...(await readCounts(library)).byTag.keys()]).toEqual(['two']);
    expect(await titles(library, { kind: 'tag', tag: 'two' })).toHaveLength(3);
    await expectCountersTrue(library);
    await undo(library, renamed.undoId!);
    expect(await titles(library, { kind: 'tag', tag: 'one' })).toEqual(['Article 2', 'Article 1']);
    const removed = await removeTag(library, 'two');
    expect([...(await readCounts(library)).byTag.keys()]).toEqual(['one']);
    await undo(library, removed.undoId!);
    expect(await titles(library, { kind: 'tag', tag: 'two' })).toEqual(['Article 3', 'Article 2']);
    await expectCountersTrue(library);
  });

  test('retention keeps what is put aside or tagged', async () => {
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(1), draft(2), draft(3)]));
    await markRead(library, change.added, true);
    await markLater(library, change.added.slice(0, 1), true);
    await setTags(library, change.added.slice(1, 2), { add: ['keep'] });
    library.clock.at += 100 * 86_400_000;
    expect(await purgeRead(library, { keepReadDays: 7, keepReadPerFeed: 0 })).toBe(1);
    expect(await titles(library, { kind: 'all', feedId: null })).toEqual([
      'Article 2',
      'Article 1',
    ]);
  });
});

describe('views', () => {
  test('today begins at midnight by the person’s clock', async () => {
    const library = await freshLibrary();
    const midnight = new Date(library.clock.at).setHours(0, 0, 0, 0);
    await followFeed(
      library,
      order([
        draft(1, { publishedAt: epochMs(midnight - 1) }),
        draft(2, { publishedAt: epochMs(midnight) }),
      ]),
    );
    expect(await titles(library, { kind: 'today', unread: true })).toEqual(['Article 2']);
  });

  test('recently read lists by when it was read', async () => {
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(1), draft(2), draft(3)]));
    for (const id of [change.added[1]!, change.added[2]!, change.added[0]!]) {
      library.clock.at += 1000;
      await markRead(library, [id], true);
    }
    expect(await titles(library, { kind: 'recent' })).toEqual([
      'Article 1',
      'Article 3',
      'Article 2',
    ]);
  });

  test('a folder lists all within it as one, page by page without a gap or a repeat', async () => {
    const library = await freshLibrary();
    await library.db.put('folders', {
      id: 'a',
      name: 'A',
      parentId: null,
      position: null,
    } as never);
    await library.db.put('folders', { id: 'b', name: 'B', parentId: 'a', position: null } as never);
    for (const [n, folderId] of (['a', 'b', 'a', null] as (FolderId | null)[]).entries()) {
      const drafts = Array.from({ length: 9 }, (_, at) => draft(at * 4 + n));
      await followFeed(library, { ...order(drafts, `https://${n}.example/`), folderId });
    }
    const view = { kind: 'folder', folderId: 'a' as FolderId, unread: false } as const;
    const seen: string[] = [];
    let after = null;
    do {
      const page: Awaited<ReturnType<typeof listArticles>> = await listArticles(
        library,
        view,
        5,
        after,
      );
      seen.push(...page.rows.map((row) => row.article.title));
      after = page.next;
    } while (after);
    const expected = Array.from({ length: 36 }, (_, n) => 35 - n).filter((n) => n % 4 !== 3);
    expect(seen).toEqual(expected.map((n) => `Article ${n}`));
  });
});

describe('a feed that does not count', () => {
  test('keeps its unread to itself, and counts again when undone', async () => {
    const library = await freshLibrary();
    const { feedId } = await followFeed(library, order([draft(1)]));
    const { undoId } = await changeFeed(library, feedId, { counts: false });
    expect(await titles(library, unread)).toEqual([]);
    expect((await readCounts(library)).all.unread).toBe(0);
    expect(await titles(library, { kind: 'unread', feedId })).toEqual(['Article 1']);
    await expectCountersTrue(library);
    await undo(library, undoId!);
    expect(await titles(library, unread)).toEqual(['Article 1']);
    await expectCountersTrue(library);
  });
});

describe('saved pages', () => {
  test('stand in Later, never on the badge, and are saved once', async () => {
    const library = await freshLibrary();
    const { articleId, undoId } = await savePage(library, draft(1), 'Saved');
    expect(await titles(library, { kind: 'later' })).toEqual(['Article 1']);
    expect((await readCounts(library)).all.unread).toBe(0);
    expect((await savePage(library, draft(1), 'Saved')).articleId).toBe(articleId);
    await savePage(library, draft(2), 'Saved');
    expect(await titles(library, { kind: 'all', feedId: savedFeedId })).toHaveLength(2);
    await expectCountersTrue(library);
    await undo(library, undoId!);
    expect(await titles(library, { kind: 'all', feedId: savedFeedId })).toEqual(['Article 2']);
    await expectCountersTrue(library);
  });
});

describe('the activity log', () => {
  test('tells what was done, and takes back out of order only what nothing overrode', async () => {
    const library = await freshLibrary();
    const { change } = await followFeed(library, order([draft(1), draft(2)]));
    const both = await markRead(library, change.added, true);
    library.clock.at += 1000;
    await markRead(library, change.added.slice(0, 1), false);
    library.clock.at += 1000;
    await markRead(library, change.added.slice(0, 1), true);
    await undo(library, both.undoId!);
    expect(await titles(library, unread)).toEqual(['Article 2']);
    const log = await listActivity(library, 10);
    expect(log.map(({ deed }) => [deed.kind, deed.count])).toEqual([
      ['read', 1],
      ['unread', 1],
      ['read', 2],
    ]);
    expect(log[2]!.undoneAt).toBe(library.clock.at);
    await redo(library, both.undoId!);
    expect(await titles(library, unread)).toEqual([]);
    await expectCountersTrue(library);
  });

  test('an import goes and comes back whole', async () => {
    const library = await freshLibrary();
    const outline = [
      {
        kind: 'folder',
        name: 'A',
        children: [{ kind: 'feed', url: 'https://x.example/f', title: 'X', siteUrl: null }],
      },
    ] as const;
    await importOutline(library, outline);
    const [act] = await listActivity(library, 1);
    await undo(library, act!.id);
    expect(await library.db.count('folders')).toBe(0);
    expect((await library.db.getAll('feeds')).map((feed) => feed.removedAt)).toEqual([
      library.clock.at,
    ]);
    await redo(library, act!.id);
    expect(await library.db.count('folders')).toBe(1);
    expect((await library.db.getAll('feeds'))[0]!.removedAt).toBeNull();
  });

  test('a deleted article is out of every list, comes back with undo, and is forgotten in time', async () => {
    const library = await freshLibrary();
    const { change, feedId } = await followFeed(library, order([draft(1), draft(2)]));
    const gone = await markDeleted(library, change.added.slice(0, 1));
    expect(await titles(library, { kind: 'all', feedId })).toEqual(['Article 2']);
    await undo(library, gone.undoId!);
    expect(await titles(library, { kind: 'all', feedId })).toHaveLength(2);
    await markDeleted(library, change.added.slice(0, 1));
    library.clock.at += undoWindowMs + 1;
    await purgeRemovedFeeds(library);
    expect(await library.db.count('articles')).toBe(1);
    expect(await library.db.count('statuses')).toBe(2);
    await expectCountersTrue(library);
  });
});

test('folders that hold each other list nothing twice', async () => {
  const library = await freshLibrary();
  await library.db.put('folders', { id: 'a', name: 'A', parentId: 'b', position: null } as never);
  await library.db.put('folders', { id: 'b', name: 'B', parentId: 'a', position: null } as never);
  await followFeed(library, { ...order([draft(1)]), folderId: 'b' as FolderId });
  const view = { kind: 'folder', folderId: 'a' as FolderId, unread: false } as const;
  expect(await titles(library, view)).toEqual(['Article 1']);
});
