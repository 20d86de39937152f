import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/library/search/parse-query';
import { searchHighlights } from '../../../src/library/search/search-highlights';
import { epochMs } from '../../../src/model/epoch-ms';
import type { Highlight } from '../../../src/model/highlight';
import type { ArticleId, FeedId } from '../../../src/model/ids';

const now = Date.UTC(2026, 10, 25, 12);

const highlight = (exact: string, note = '', change: Partial<Highlight> = {}): Highlight => ({
  id: exact,
  articleId: 'a' as ArticleId,
  feedId: 'f' as FeedId,
  quote: { exact, prefix: '', suffix: '', start: 0 },
  colour: 'yellow',
  note,
  createdAt: epochMs(now),
  changedAt: epochMs(now),
  title: 'Town council',
  link: null,
  feedName: 'Bến Sông',
  ...change,
});

const marked = [
  highlight('con nước lên sớm', 'kể cho Hạnh'),
  highlight('the river rose', 'ask about the weir', {
    createdAt: epochMs(now - 40 * 24 * 60 * 60 * 1000),
    feedName: 'Harbour Post',
  }),
  highlight('東京都は晴れ'),
];

const found = (query: string): string[] =>
  searchHighlights(marked, parseQuery(query, now)).map(({ id }) => id);

test('words of the passage and of the note are found, in any spelling, the last as it is typed', () => {
  expect(found('con nuoc ')).toEqual(['con nước lên sớm']);
  expect(found('hạnh ')).toEqual(['con nước lên sớm']);
  expect(found('wei')).toEqual(['the river rose']);
  expect(found('wei ')).toEqual([]);
  expect(found('京都')).toEqual(['東京都は晴れ']);
  expect(found('nước weir ')).toEqual([]);
});

test('a phrase stands in the passage or in the note, not across both', () => {
  expect(found('"river rose"')).toEqual(['the river rose']);
  expect(found('"rose ask"')).toEqual([]);
  expect(found('the -weir ')).toEqual([]);
});

test('filters that a highlight knows nothing of rule it out; without words there is nothing to find', () => {
  expect(found('river feed:harbour')).toEqual(['the river rose']);
  expect(found('river -feed:harbour')).toEqual([]);
  expect(found('river after:7d')).toEqual([]);
  expect(found('river before:7d')).toEqual(['the river rose']);
  expect(found('river is:unread')).toEqual([]);
  expect(found('feed:harbour')).toEqual([]);
  expect(found('-weir ')).toEqual([]);
});
