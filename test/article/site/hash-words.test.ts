import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashName, wordHashes } from '../../../src/article/site/hash-words';

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(' ', 'Đường', 'PHỐ', '東京', '𠀀𠀁', '😀', '\ud840', '7', '_'),
);

test('words are hashed as the runs of letters and digits that they are, of every script', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
      (text) => {
        const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(wordHashes(text).map((hash) => hash.toString(36))).toEqual(words.map(hashName));
      },
    ),
    { numRuns: 2000 },
  );
});
