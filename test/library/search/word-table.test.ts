import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord } from '../../../src/library/search/each-word';
import { signOf } from '../../../src/library/search/word-characters';
import { WordTable } from '../../../src/library/search/word-table';

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(' ', 'Đường', 'phố', 'RAIN', '東京都', 'ก็', 'x'.repeat(39), '\u00ad', '😀'),
);
const texts = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''));

const small = (word: string): string =>
  [...Array(word.length).keys()]
    .map((at) => word.charCodeAt(at))
    .map((unit) => String.fromCharCode(signOf(unit) > 1 ? signOf(unit) : unit))
    .join('');

test('a table lists the words that a visit of the text finds, whatever letters come first', () => {
  const table = new WordTable();
  fc.assert(
    fc.property(texts, (text) => {
      table.count = 0;
      table.take(text);
      const listed = [...table.occurrences.subarray(0, table.count)].map((n) => table.words[n]);
      const visited: string[] = [];
      eachWord(text, (start, end) => visited.push(small(text.slice(start, end))));
      expect(listed).toEqual(visited);
    }),
    { numRuns: 2000 },
  );
});
