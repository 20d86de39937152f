import { expect, test } from 'vitest';
import type { Section } from '../../src/library/read-sections';
import type { ArticleId } from '../../src/model/ids';
import { keepShown } from '../../src/ui/models/keep-shown';

const section = (startAt: number, ids: string): Section => ({
  startAt,
  feedId: null,
  ids: Array.from(ids) as ArticleId[],
});

const told = (sections: readonly Section[]): string[] =>
  sections.map(({ startAt, ids }) => `${String(startAt)} ${ids.join('')}`);

test('what the first page showed stays where it stood', () => {
  const read = [section(3, 'xac'), section(2, 'fg'), section(1, 'k')];
  expect(told(keepShown([section(3, 'abc'), section(2, 'ef')], read))).toEqual([
    '3 xabc',
    '2 efg',
    '1 k',
  ]);
});

test('a day of which all was read meanwhile stays between its neighbours', () => {
  const read = [section(3, 'a'), section(1, 'k')];
  expect(told(keepShown([section(3, 'a'), section(2, 'e'), section(1, 'k')], read))).toEqual([
    '3 a',
    '2 e',
    '1 k',
  ]);
});
