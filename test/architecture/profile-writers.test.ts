import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Where a transaction that may write begins, and the stores that it is over. */
const beginnings = /\.transaction\(\s*(\[[^\]]*\]|'\w+'|\w+),\s*'readwrite'/g;

test('whatever may write a profile says so: a poll goes on from profiles it has read before', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({
      file: file.replaceAll('\\', '/'),
      text: readFileSync(join('src', file), 'utf8'),
    }));
  const writers = files.filter(({ text }) =>
    [...text.matchAll(beginnings)].some(
      ([, stores = '']) => !/^['[]/.test(stores) || stores.includes("'feeds'"),
    ),
  );
  expect(writers.map(({ file }) => file).sort()).toEqual([
    // Reads of feeds nothing but their ids.
    'library/journal.ts',
    // Gives a new revision to whatever is over feeds.
    'library/open-library.ts',
    // Writes profiles through `openProfiles` alone.
    'library/store-poll.ts',
  ]);
  const uses = writers
    .filter(({ file }) => file !== 'library/open-library.ts')
    .flatMap(
      ({ text }) => text.match(/(?:objectStore\('feeds'\)|putLater\(tx, 'feeds').{0,20}/g) ?? [],
    );
  expect(uses.every((use) => /\)\.(?:getAllKeys|index)\(/.test(use))).toBe(true);
  expect(uses).not.toEqual([]);
});
