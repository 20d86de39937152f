import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { migrate } from '../../../src/library/migrations';
import { openLibrary } from '../../../src/library/open-library';
import { changePlayback, forgetLostRecordings, readPlayback } from '../../../src/library/playbacks';
import type { Schema } from '../../../src/library/schema';
import type { ArticleId } from '../../../src/model/ids';
import { epochMs } from '../../../src/model/epoch-ms';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };
const articleId = 'a' as ArticleId;

test('version 9 gets room for recordings and loses nothing; what belongs to no article goes', async () => {
  const name = 'recordings-from-9';
  const db = await openDB<Schema>(name, 9, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 9),
  });
  await db.put('articles', { id: articleId, title: 'Kept' } as never);
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(await library.db.get('articles', articleId)).toMatchObject({ title: 'Kept' });
  expect(await readPlayback(library, 'https://a.example/1.mp3')).toBeUndefined();
  await changePlayback(library, { url: '1', articleId }, { positionS: 12 });
  await changePlayback(library, { url: '2', articleId: 'gone' as ArticleId }, { positionS: 12 });
  await forgetLostRecordings(library);
  expect(await library.db.getAllKeys('playbacks')).toEqual(['1']);
});
