import { expect, test } from 'vitest';
import { markStarred } from '../../../src/library/change-statuses';
import { purgeRead } from '../../../src/library/retain';
import { markRead } from '../../../src/library/change-statuses';
import { indexStep } from '../../../src/library/search/index-step';
import {
  indexVersion,
  oldestReadable,
  type IndexState,
} from '../../../src/library/search/index-state';
import { mergeStep } from '../../../src/library/search/merge-step';
import { parseQuery } from '../../../src/library/search/parse-query';
import { rebuildIndex } from '../../../src/library/search/rebuild-index';
import { searchArticles } from '../../../src/library/search/search-articles';
import { SearchIndex } from '../../../src/library/search/search-index';
import { storePoll } from '../../../src/library/store-poll';
import { unfollowFeeds } from '../../../src/library/unfollow-feeds';
import { fresh } from '../fresh-library';
import { drafts, indexAll, searchable, searching, textOf, type Piece } from './search-world';

const pieces: readonly Piece[] = [
  { title: 'Tin địa phương', text: 'Chợ quê họp sớm ở huyện này', language: 'vi' },
  { title: 'Đĩa nhạc', text: 'Một đĩa nhạc và phương trời', language: 'vi' },
  { title: 'Umbrella weather', text: 'It rains in the town of the north today' },
  { title: 'Town council', text: 'The council of the town met; nobody minded the rain' },
  { title: '東京の天気', text: '東京都は晴れです', language: 'ja' },
];

test('words typed without accents find those with them, `đ` too', async () => {
  const { search } = await searchable(pieces);
  expect(await search('dia phuong ')).toEqual(['Tin địa phương', 'Đĩa nhạc']);
  expect(await search('cho que ')).toEqual(['Tin địa phương']);
});

test('words typed with accents are preferred as typed', async () => {
  const { search } = await searchable(pieces);
  expect((await search('đĩa '))[0]).toBe('Đĩa nhạc');
  expect((await search('địa '))[0]).toBe('Tin địa phương');
});

test('the last word is a beginning, the others are whole', async () => {
  const { search } = await searchable(pieces);
  expect(await search('umbr')).toEqual(['Umbrella weather']);
  expect(await search('umbr weather')).toEqual([]);
  expect(await search('weather umbr')).toEqual(['Umbrella weather']);
});

test('a last word of one or two letters narrows where it can, and takes nothing away where it cannot', async () => {
  const { search } = await searchable([
    { title: 'Vitamin C', text: 'is in peppers' },
    { title: 'Vitamin news', text: 'about cod liver' },
    { title: 'Plan', text: 'of the town' },
  ]);
  expect(await search('vitamin c')).toEqual(['Vitamin C']);
  expect(await search('vitamin co')).toEqual(['Vitamin news']);
  expect((await search('vitamin z')).sort()).toEqual(['Vitamin C', 'Vitamin news']);
  expect((await search('vitamin zq')).sort()).toEqual(['Vitamin C', 'Vitamin news']);
  expect(await search('vitamin z ')).toEqual([]);
  expect(await search('vitamin town')).toEqual([]);
});

test('phrases stand together, minus rules out', async () => {
  const { search } = await searchable(pieces);
  expect(await search('"council of the town"')).toEqual(['Town council']);
  expect(await search('"town of the council"')).toEqual([]);
  expect(await search('town -council')).toEqual(['Umbrella weather']);
  expect(await search('town -"of the north"')).toEqual(['Town council']);
  // A phrase does not reach from the title into the text.
  expect(await search('"council the council"')).toEqual([]);
});

test('scripts without spaces are found by any part', async () => {
  const { search } = await searchable(pieces);
  expect(await search('東京')).toEqual(['東京の天気']);
  expect(await search('京都')).toEqual(['東京の天気']);
  expect(await search('晴')).toEqual(['東京の天気']);
  expect(await search('"天気"')).toEqual(['東京の天気']);
  expect(await search('京東')).toEqual([]);
});

test('slips are forgiven where nothing fits, and only there', async () => {
  const { search } = await searchable(pieces);
  expect(await search('umbrlela')).toEqual(['Umbrella weather']);
  expect(await search('mubrella')).toEqual(['Umbrella weather']);
  expect(await search('xyzzyq')).toEqual([]);
});

test('a word that only stands in what was edited away keeps no slip from being forgiven', async () => {
  const { library, feedId, search } = await searchable([
    { title: 'Umbrella weather', text: 'and an umbrello' },
    { title: 'Town', text: 'council' },
  ]);
  await storePoll(library, feedId, fresh(drafts([{ title: 'Umbrella weather', text: 'alone' }])));
  await indexAll(library);
  expect(await search('umbrello ')).toEqual(['Umbrella weather']);
});

test('words that are there, but not together, are not offered in place of themselves', async () => {
  const { library } = await searchable(pieces);
  const query = parseQuery('umbrella council ', library.now());
  const ask = { query, order: 'best', limit: 9 } as const;
  const found = await searchArticles(library, new SearchIndex(library), ask);
  expect(found?.rows).toEqual([]);
  expect([...found!.instead]).toEqual([]);
});

test('fields narrow: is, lang, feed, after, before', async () => {
  const { library, search } = await searchable(pieces);
  const articles = await library.db.getAll('articles');
  const town = articles.find(({ title }) => title === 'Town council')!;
  await markStarred(library, [town.id], true);
  expect(await search('is:starred')).toEqual(['Town council']);
  expect(await search('town -is:starred')).toEqual(['Umbrella weather']);
  expect((await search('lang:vi')).sort()).toEqual(['Tin địa phương', 'Đĩa nhạc'].sort());
  expect(await search('town feed:"ban tin"')).toHaveLength(2);
  expect(await search('town feed:other')).toEqual([]);
  expect(await search('town after:2026-10-02')).toEqual([]);
  expect(await search('town before:2026-10-02')).toHaveLength(2);
});

test('each state is found, alone, ruled out and with words, as statuses change', async () => {
  const { library, search } = await searchable(pieces);
  const articles = await library.db.getAll('articles');
  const idOf = (wanted: string) => articles.find(({ title }) => title === wanted)!.id;
  await markRead(library, [idOf('Town council'), idOf('Đĩa nhạc')], true);
  await markStarred(library, [idOf('Umbrella weather')], true);
  const sorted = async (query: string) => (await search(query)).sort();
  expect(await sorted('is:unread')).toEqual(
    ['Tin địa phương', 'Umbrella weather', '東京の天気'].sort(),
  );
  expect(await sorted('is:read')).toEqual(['Town council', 'Đĩa nhạc'].sort());
  expect(await sorted('-is:unread')).toEqual(['Town council', 'Đĩa nhạc'].sort());
  expect(await search('town is:unread')).toEqual(['Umbrella weather']);
  expect(await search('is:unread is:starred')).toEqual(['Umbrella weather']);
  expect(await search('is:later')).toEqual([]);
  await markRead(library, [idOf('Town council')], false);
  expect(await sorted('town is:unread')).toEqual(['Town council', 'Umbrella weather']);
});

test('newest first goes by date alone', async () => {
  const { search } = await searchable(pieces);
  expect(await search('town ', 'newest')).toEqual(['Town council', 'Umbrella weather']);
});

test('an edit is found by its new words, not by its old ones', async () => {
  const { library, feedId, search } = await searchable(pieces);
  await storePoll(
    library,
    feedId,
    fresh(drafts([{ ...pieces[0]!, text: 'Cầu mới bắc qua sông' }])),
  );
  await indexAll(library);
  expect(await search('"cho que"')).toEqual([]);
  expect(await search('"cau moi"')).toEqual(['Tin địa phương']);
});

test('what is unfollowed is not found, what is purged leaves no word behind', async () => {
  const { library, feedId, search } = await searchable(pieces);
  const articles = await library.db.getAll('articles');
  const umbrella = articles.find(({ title }) => title === 'Umbrella weather')!;
  await markRead(library, [umbrella.id], true);
  library.clock.at += 10 * 24 * 60 * 60 * 1000;
  await purgeRead(library, { keepReadDays: 1, keepReadPerFeed: 0 });
  await indexAll(library);
  expect(await search('umbrella')).toEqual([]);
  while (await mergeStep(library, true));
  const kept = JSON.stringify(await library.db.getAll('searchSegments'), (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
  expect(kept).toContain('ouncil');
  expect(kept).not.toContain('mbrella');
  await unfollowFeeds(library, [feedId]);
  expect(await search('town')).toEqual([]);
});

test('an older version still answers while each article is taken in anew', async () => {
  const { library, search } = await searchable(pieces);
  const state = (await library.db.get('searchSegments', [0, 0, 0])) as IndexState;
  await library.db.put('searchSegments', { ...state, version: oldestReadable }, [0, 0, 0]);
  expect(await search('town')).toHaveLength(2);
  expect(await indexStep(library, textOf, 2)).toBeNull();
  await rebuildIndex(library);
  for (let left = true; left;) {
    left = (await indexStep(library, textOf, 2))!.left;
    expect((await search('town')).sort()).toEqual(['Town council', 'Umbrella weather']);
    expect(await search('dia phuong ')).toEqual(['Tin địa phương', 'Đĩa nhạc']);
  }
  const whole = (await library.db.get('searchSegments', [0, 0, 0])) as IndexState;
  expect(whole.version).toBe(indexVersion);
  expect(whole.segments.reduce((sum, { documents, dead }) => sum + documents - dead, 0)).toBe(5);
});

test('another version is built anew from what is stored', async () => {
  const { library } = await searchable(pieces);
  await library.db.put('searchSegments', { version: -1 }, [0, 0, 0]);
  await expect(searching(library)('town')).rejects.toThrow();
  await rebuildIndex(library);
  await indexAll(library, 2);
  expect(await searching(library)('town')).toHaveLength(2);
});
