import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readPictures } from '../../../src/library/read-pictures';
import { migrate } from '../../../src/library/migrations';
import { openLibrary } from '../../../src/library/open-library';
import { weighAllPictures } from '../../../src/library/picture-budget';
import type { Schema } from '../../../src/library/schema';
import { epochMs } from '../../../src/model/epoch-ms';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };
const url = 'https://tin.example/a.png';

test('version 8 keeps its pictures, now with their weight and their feed', async () => {
  const name = 'from-8';
  const db = await openDB<Schema>(name, 8, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 8),
  });
  const bytes = Uint8Array.of(1, 2, 3).buffer;
  const old = { url, bytes, type: 'image/png', fetchedAt: now, articleIds: ['article-1'] };
  await db.put('media', old as never);
  await db.put('media', { ...old, url: `${url}?2`, articleIds: [] } as never);
  await db.put('statuses', { articleId: 'article-1', feedId: 'feed-1', identity: [] } as never);
  db.close();

  const library = await openLibrary({ ...deps, name });
  const { kept } = await readPictures(library, [url, `${url}?2`]);
  expect(new Uint8Array(kept.get(url)!.bytes)).toEqual(Uint8Array.of(1, 2, 3));
  expect(kept.get(`${url}?2`)?.type).toBe('image/png');
  expect(await weighAllPictures(library)).toBe(6);
  expect(await library.db.get('media', url)).toMatchObject({ feedId: 'feed-1', usedAt: now });
  expect(await library.db.get('media', url)).not.toHaveProperty('bytes');
});
