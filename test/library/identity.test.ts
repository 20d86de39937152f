import { describe, expect, test } from 'vitest';
import { markRead, markStarred } from '../../src/library/change-statuses';
import { readContent } from '../../src/library/contents';
import { readCounts } from '../../src/library/counters';
import { followFeed } from '../../src/library/follow-feed';
import { findTwins, mergeFeeds } from '../../src/library/merge-feeds';
import { purgeRead } from '../../src/library/retain';
import { undo } from '../../src/library/undo';
import type { ArticleDraft } from '../../src/model/article-draft';
import { epochMs } from '../../src/model/epoch-ms';
import { untrustedHtml } from '../../src/model/html';
import { freshLibrary, order } from './fresh-library';
import { all, item, poll, readAlready, unread } from './items-world';

const dayMs = 24 * 60 * 60 * 1000;

describe('what was read stays read', () => {
  test.each<[string, ArticleDraft[], ArticleDraft[]]>([
    ['without guids', all(() => ({ guid: null })), all(() => ({ guid: null }))],
    [
      'when the site moves to https, guids and all',
      all((n) => ({ guid: `http://old.example/${n}` })),
      all((n) => ({ guid: `https://old.example/${n}`, link: `https://old.example/${n}` })),
    ],
    [
      'when the site moves to another domain',
      all((n) => ({ guid: `http://old.example/${n}` })),
      all((n) => ({ guid: `https://new.example/${n}`, link: `https://new.example/${n}` })),
    ],
    ['when one guid stands in every item', all(() => ({ guid: 'x' })), all(() => ({ guid: 'x' }))],
    [
      'when one guid and the home page stand in every item, in another order',
      all(() => ({ guid: 'x', link: 'http://old.example/' })),
      all(() => ({ guid: 'x', link: 'http://old.example/' })).reverse(),
    ],
    [
      'when a guid is given to two of the items',
      all((n) => ({ guid: n < 3 ? 'x' : 'y' })),
      all((n) => ({ guid: n < 3 ? 'x' : 'y' })).reverse(),
    ],
    ['when each item is listed twice', all(), [...all(), ...all()]],
    [
      'when guids and titles are edited, and the links stay',
      all(() => ({ guid: null })),
      all((n) => ({ guid: `new-${n}`, title: `Better ${n}`, publishedAt: epochMs(n) })),
    ],
    [
      'when guids, titles’ capitals and blanks change',
      all(),
      all((n) => ({ guid: `new-${n}`, title: ` TITLE  ${n} ` })),
    ],
    [
      'when the links’ tracking parameters change',
      all((n) => ({ guid: null, link: `http://old.example/${n}?utm_source=a` })),
      all((n) => ({ guid: null, link: `http://old.example/${n}?utm_source=b&fbclid=${n}` })),
    ],
    ['when titles are edited', all(), all((n) => ({ title: `Better ${n}` }))],
    [
      'when titles are edited, without guids',
      all(() => ({ guid: null })),
      all((n) => ({ guid: null, title: `Better ${n}` })),
    ],
    ['when dates are edited', all(), all((n) => ({ publishedAt: epochMs(n) }))],
    [
      'when the whole feed is dated anew',
      all(() => ({ guid: null })),
      all(() => ({ guid: null, publishedAt: epochMs(Date.UTC(2026, 9, 31)) })),
    ],
    ['in another order', all(), all().reverse()],
    [
      'with the home page for a link',
      all(() => ({ guid: null, link: 'http://old.example/' })),
      all(() => ({ guid: null, link: 'http://old.example/' })),
    ],
    [
      'by nothing but a title',
      all(() => ({ guid: null, link: null, publishedAt: null })),
      all(() => ({ guid: null, link: null, publishedAt: null })),
    ],
  ])('%s', async (_, before, after) => {
    // Few items of a feed are read at once, of many each name is asked for.
    for (const older of [0, 170]) {
      const { library, feedId } = await readAlready(before, older);
      expect(await library.db.count('statuses')).toBe(3 + older);
      expect((await poll(library, feedId, after))?.change.added).toEqual([]);
      // Once more: the names learned must not have mixed the items up.
      const again = await poll(library, feedId, after);
      expect(again?.change).toMatchObject({ added: [], updated: [] });
      expect(await unread(library)).toEqual([]);
    }
  });

  test('when a feed shrinks and grows again', async () => {
    const { library, feedId } = await readAlready(all());
    await poll(library, feedId, [item(3)]);
    expect((await poll(library, feedId, [...all(), item(4)]))?.change.added).toHaveLength(1);
    expect(await unread(library)).toEqual(['Title 4']);
  });

  test('after its text was purged, starred or not, and however its feed is told apart', async () => {
    const { library, feedId, ids } = await readAlready(all());
    await markStarred(library, ids.slice(0, 1), true);
    library.clock.at += 91 * dayMs;
    expect(await purgeRead(library, { keepReadDays: 90, keepReadPerFeed: 0 })).toBe(2);
    expect(await library.db.count('articles')).toBe(1);
    expect((await readCounts(library)).all).toMatchObject({ articles: 1, unread: 0, starred: 1 });
    await poll(library, feedId, [...all((n) => ({ guid: `new-${n}` })), item(4)]);
    expect(await unread(library)).toEqual(['Title 4']);
  });
});

test('an item is known again however its feed grows and shrinks', async () => {
  const { library, feedId } = await readAlready([item(1), item(2)]);
  for (let day = 0; day < 4; day += 1) {
    const news = Array.from({ length: 40 }, (_, n) => item(100 * (day + 1) + n));
    const added = (await poll(library, feedId, [...news, item(1)]))?.change.added ?? [];
    expect(added).toHaveLength(40);
    await markRead(library, added, true);
    // One that no document has held since, under another guid: few drafts, then many, are looked for.
    const back = await poll(library, feedId, [item(2, { guid: `again-${day}` }), item(1)]);
    expect(back?.change.added).toEqual([]);
  }
  library.clock.at += 91 * dayMs;
  await purgeRead(library, { keepReadDays: 90, keepReadPerFeed: 0 });
  expect((await poll(library, feedId, [item(2), item(1)]))?.change.added).toEqual([]);
});

test('an item that its document lists twice is stored once', async () => {
  for (const change of [{}, { guid: null }, { guid: null, link: null }, { title: null }]) {
    const library = await freshLibrary();
    const twice = [item(1, change), item(1, { ...change, publishedAt: item(1).publishedAt })];
    const { feedId, change: first } = await followFeed(library, order(twice));
    expect(first.added).toHaveLength(1);
    const more = [...twice, item(2, change), item(2, change)];
    expect((await poll(library, feedId, more))?.change.added).toHaveLength(1);
    expect((await poll(library, feedId, more))?.change).toMatchObject({ added: [], updated: [] });
    expect((await readCounts(library)).all).toMatchObject({ articles: 2, unread: 2 });
  }
});

test('items without a name of their own are told apart by what they say', async () => {
  const library = await freshLibrary();
  const saying = (words: string) =>
    item(1, {
      guid: null,
      link: null,
      title: 'Note',
      publishedAt: null,
      content: untrustedHtml(words),
    });
  const notes = [saying('one'), saying('two')];
  const { feedId, change } = await followFeed(library, order(notes));
  expect(change.added).toHaveLength(2);
  const again = await poll(library, feedId, [...notes].reverse());
  expect(again?.change).toMatchObject({ added: [], updated: [] });
});

test('a guid that two feeds use stands for an item of each', async () => {
  const { library, feedId } = await readAlready([item(1, { guid: '1' })]);
  const other = await followFeed(
    library,
    order([item(1, { guid: '1', title: 'Other' })], 'https://other.example/feed'),
  );
  expect(other.change.added).toHaveLength(1);
  expect(await unread(library)).toEqual(['Other']);
  const again = await poll(library, feedId, [item(1, { guid: '1' })]);
  expect(again?.change).toMatchObject({ added: [], updated: [] });
  expect(await unread(library)).toEqual(['Other']);
});

describe('what is new is not taken for what is known', () => {
  test.each<[string, ArticleDraft, ArticleDraft]>([
    ['by a guid used again', item(1, { guid: 'x' }), item(2, { guid: 'x' })],
    [
      'by the home page for a link',
      item(1, { guid: null, link: 'http://old.example/' }),
      item(2, { guid: null, link: 'http://old.example/' }),
    ],
    [
      'by one link for all',
      item(1, { link: 'http://a.example/news' }),
      item(2, { link: 'http://a.example/news' }),
    ],
    ['by a title used again', item(1), item(2, { title: 'Title 1' })],
  ])('%s', async (_, known, next) => {
    for (const purged of [false, true]) {
      const { library, feedId } = await readAlready([known]);
      library.clock.at += dayMs;
      if (purged) await purgeRead(library, { keepReadDays: 0.5, keepReadPerFeed: 0 });
      expect((await poll(library, feedId, [next]))?.change.added).toHaveLength(1);
      const again = await poll(library, feedId, [next, known]);
      expect(again?.change).toMatchObject({ added: [], updated: [] });
    }
  });
});

test('an edit shows what it replaced', async () => {
  const { library, feedId, ids } = await readAlready([item(1)]);
  await poll(library, feedId, [item(1, { title: 'Mended' })]);
  expect(await readContent(library, ids[0]!)).toMatchObject({
    previous: { title: 'Title 1', feedHtml: '<p>1</p>', replacedAt: library.clock.at },
  });
});

test('several edits are compared with what was read, or with the last where nothing was', async () => {
  const { library, feedId, ids } = await readAlready([item(1)]);
  const edit = async (title: string) => {
    library.clock.at += dayMs;
    await poll(library, feedId, [item(1, { title })]);
    return (await readContent(library, ids[0]!))?.previous?.title;
  };
  expect(await edit('Second')).toBe('Title 1');
  expect(await edit('Third')).toBe('Title 1');
  library.clock.at += dayMs;
  await markRead(library, ids, false);
  expect(await edit('Fourth')).toBe('Third');
  expect(await edit('Fifth')).toBe('Fourth');
  await markRead(library, ids, true);
  expect(await edit('Sixth')).toBe('Fourth');
  library.clock.at += dayMs;
  await markRead(library, ids, false);
  await markRead(library, ids, true);
  expect(await edit('Seventh')).toBe('Sixth');
});

test('retention keeps what is unread or starred, and the latest read of each feed', async () => {
  const { library, ids } = await readAlready([...all(), item(4), item(5)]);
  await markRead(library, ids.slice(0, 1), false);
  await markStarred(library, ids.slice(1, 2), true);
  library.clock.at += 1000;
  await markRead(library, ids.slice(2, 3), false);
  await markRead(library, ids.slice(2, 3), true);
  expect(await purgeRead(library, { keepReadDays: 90, keepReadPerFeed: 1 })).toBe(2);
  expect((await library.db.getAllKeys('articles')).sort()).toEqual([...ids.slice(0, 3)].sort());
  expect(await purgeRead(library, { keepReadDays: 0, keepReadPerFeed: 0 })).toBe(0);
});

test('a feed followed under two addresses is found and merged, and undo parts them again', async () => {
  const library = await freshLibrary();
  const { feedId: keep, change: kept } = await followFeed(library, order(all()));
  library.clock.at += 1;
  const other = order(all(), 'https://tin.example/atom');
  const { feedId: drop, change: dropped } = await followFeed(library, other);
  await followFeed(
    library,
    order(
      [7, 8, 9].map((n) => item(n)),
      'https://tin.example/sport',
    ),
  );
  await markRead(library, dropped.added.slice(0, 2), true);
  expect(await findTwins(library)).toMatchObject([{ keep: { id: keep }, drop: { id: drop } }]);
  const before = (await readCounts(library)).all;
  const { undoId } = await mergeFeeds(library, keep, drop);
  expect((await readCounts(library)).all).toMatchObject({ articles: 6, unread: 4 });
  expect(await library.db.get('statuses', kept.added[0]!)).toMatchObject({
    readAt: library.clock.at,
  });
  expect(await findTwins(library)).toEqual([]);
  await undo(library, undoId!);
  expect((await readCounts(library)).all).toEqual(before);
});
