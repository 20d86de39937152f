import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrate } from '../../../src/library/migrations';
import { openLibrary } from '../../../src/library/open-library';
import { readPlace, storePlace } from '../../../src/library/reading-places';
import type { Schema } from '../../../src/library/schema';
import type { ArticleId } from '../../../src/model/ids';
import { epochMs } from '../../../src/model/epoch-ms';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };
const articleId = 'a' as ArticleId;

test('version 5 gets room for places and highlights, and loses nothing', async () => {
  const name = 'from-5';
  const db = await openDB<Schema>(name, 5, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 5),
  });
  await db.put('contents', { articleId, feedHtml: '<p>…</p>' } as never);
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(await library.db.get('contents', articleId)).toEqual({ articleId, feedHtml: '<p>…</p>' });
  expect(await readPlace(library, articleId)).toBeUndefined();
  const place = { articleId, block: 4, quote: 'Con nước', above: 0.5, share: 0.3 };
  await storePlace(library, place);
  expect(await readPlace(library, articleId)).toEqual({ ...place, at: now });
  expect(await library.db.countFromIndex('highlights', 'byArticle', articleId)).toBe(0);
});
