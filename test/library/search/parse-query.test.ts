import { expect, test } from 'vitest';
import { parseQuery, type ParsedQuery } from '../../../src/library/search/parse-query';

const now = Date.UTC(2026, 10, 25);

const wordsOf = ({ terms }: ParsedQuery): string[] =>
  terms.map(
    ({ words, negative }) => (negative ? '-' : '') + words.map((word) => word.exact).join(' '),
  );

const read = (query: string) => {
  const parsed = parseQuery(query, now);
  return { words: wordsOf(parsed), filters: parsed.filters };
};

test('a filter takes a name with blanks in quotes, and its minus', () => {
  expect(read('town feed:"Bến Sông" -folder:"Tin tức"')).toEqual({
    words: ['town'],
    filters: [
      { field: 'feed', value: 'ben song', negative: false },
      { field: 'folder', value: 'tin tuc', negative: true },
    ],
  });
});

test('quotes and colons that a keyboard put there by itself are what they stand for', () => {
  expect(read('“dòng sông” feed：x')).toEqual(read('"dòng sông" feed:x'));
  expect(read('«dòng sông»').words).toEqual(['dòng sông']);
});

test('an unknown filter is words', () => {
  expect(read('std:vector is:purple after:soon lang: vi')).toEqual({
    words: ['std vector', 'is purple', 'after soon', 'vi'],
    filters: [],
  });
});

test('a filter that is still being typed asks for nothing', () => {
  for (const begun of [
    'feed:',
    'town is:',
    'town is:unr',
    'town after:',
    'town before:2026-',
    'town before:tod',
  ]) {
    expect(read(begun), begun).toEqual({
      words: begun.startsWith('town') ? ['town'] : [],
      filters: [],
    });
  }
  expect(read('town is:unr ').words).toEqual(['town', 'is unr']);
});

test('an open quote is closed by the end, and its last word is still being typed', () => {
  const [term] = parseQuery('"council of the tow', now).terms;
  expect(term?.words.map(({ exact, prefix }) => [exact, prefix])).toEqual([
    ['council', false],
    ['of', false],
    ['the', false],
    ['tow', true],
  ]);
  expect(read('"" "  " - -"" :').words).toEqual([]);
});

test('any text is read without an error', () => {
  for (const odd of [
    '((',
    '"',
    '-',
    '-:',
    'feed:"',
    '-is:"unread',
    '\u0000',
    '\ud83d',
    'a:b:c:"d"e',
    ':::',
  ]) {
    expect(() => parseQuery(odd, now)).not.toThrow();
  }
});
