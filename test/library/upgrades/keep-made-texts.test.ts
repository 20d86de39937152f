import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { forgetLostTexts, readMadeText, storeMadeText } from '../../../src/library/made-texts';
import { migrate } from '../../../src/library/migrations';
import { openLibrary } from '../../../src/library/open-library';
import type { Schema } from '../../../src/library/schema';
import { epochMs } from '../../../src/model/epoch-ms';
import type { ArticleId } from '../../../src/model/ids';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };
const articleId = 'a' as ArticleId;

test('version 10 gets room for summaries and translations and loses nothing; what belongs to no article goes', async () => {
  const name = 'made-texts-from-10';
  const db = await openDB<Schema>(name, 10, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 10),
  });
  await db.put('articles', { id: articleId, title: 'Kept' } as never);
  await db.put('playbacks', { url: '1', articleId, positionS: 12 } as never);
  db.close();

  const library = await openLibrary({ ...deps, name });
  expect(await library.db.get('articles', articleId)).toMatchObject({ title: 'Kept' });
  expect(await library.db.get('playbacks', '1')).toMatchObject({ positionS: 12 });
  const made = { kind: 'summary', language: 'en', source: ['Một.'], lines: ['One.'] } as const;
  await storeMadeText(library, { ...made, articleId });
  await storeMadeText(library, { ...made, articleId: 'gone' as ArticleId });
  await forgetLostTexts(library);
  expect(await library.db.count('madeTexts')).toBe(1);
  expect(await readMadeText(library, { ...made, articleId })).toEqual(['One.']);
  expect(await readMadeText(library, { ...made, articleId, source: ['Hai.'] })).toBeNull();
});
