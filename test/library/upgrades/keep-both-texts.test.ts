import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrate } from '../../../src/library/migrations';
import { openLibrary } from '../../../src/library/open-library';
import type { Schema } from '../../../src/library/schema';
import { epochMs } from '../../../src/model/epoch-ms';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };

test('version 3 keeps its one text as the page’s or the feed’s', async () => {
  const name = 'from-3';
  const db = await openDB<Schema>(name, 3, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 3),
  });
  const clean = { html: '<p>Tin</p>', excerpt: 'Tin', imageUrls: ['https://tin.example/a.png'] };
  const body = (articleId: string, source: 'page' | 'feed' | null) => ({
    articleId,
    feedHtml: '<p>…</p>',
    clean: source && clean,
    source,
    pageFailure: source === 'feed' ? { kind: 'offline' } : null,
    cleanedAt: now,
    cleanerVersion: 1,
  });
  for (const old of [body('a', 'page'), body('b', 'feed'), body('c', null)]) {
    await db.put('contents', old as never);
  }
  db.close();

  const library = await openLibrary({ ...deps, name });
  const texts = await library.db.getAll('contents');
  expect(texts.map(({ pageText, feedText, chosen }) => ({ pageText, feedText, chosen }))).toEqual([
    { pageText: { ...clean, removed: [] }, feedText: null, chosen: 'page' },
    { pageText: null, feedText: { ...clean, removed: [] }, chosen: 'feed' },
    { pageText: null, feedText: null, chosen: null },
  ]);
  expect(texts[1]).toMatchObject({ why: { kind: 'pageFailed' }, feedVersion: 1, pageVersion: 0 });
  expect(texts[0]).not.toHaveProperty('clean');
});
