import { expect, test } from 'vitest';
import { borneTags, tagChoices } from '../../src/ui/tags/tag-choices';

test('tags are counted over the articles that bear them', () => {
  expect(borneTags([['b', 'a'], ['a'], []])).toEqual([
    { tag: 'a', count: 2 },
    { tag: 'b', count: 1 },
  ]);
});

test('what begins as typed comes first, accents aside; what all bear is not offered', () => {
  const all = ['bạn đọc', 'đọc kỹ', 'đọc sau', 'work'];
  expect(tagChoices(all, new Set(['đọc sau']), 'doc', 8)).toEqual([
    { tag: 'đọc kỹ', fresh: false },
    { tag: 'bạn đọc', fresh: false },
    { tag: 'doc', fresh: true },
  ]);
});

test('a tag of that very name is not offered as a new one', () => {
  expect(tagChoices(['work'], new Set(), ' work ', 8)).toEqual([{ tag: 'work', fresh: false }]);
  expect(tagChoices([], new Set(), '  ', 8)).toEqual([]);
});
