import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { mergeBackup } from '../../src/library/backup/merge-backup';
import { copyBeforeUpgrade } from '../../src/library/backup/copy-before-upgrade';
import { readBackup } from '../../src/library/backup/read-backup';
import { readClosedLibrary } from '../../src/library/backup/read-closed-library';
import { listFeeds } from '../../src/library/feeds';
import { migrate } from '../../src/library/migrations';
import { LibraryClosed, openLibrary } from '../../src/library/open-library';
import type { Schema } from '../../src/library/schema';
import type { CopyHead } from '../../src/model/backup';
import { epochMs } from '../../src/model/epoch-ms';

const now = epochMs(Date.UTC(2026, 10, 1, 12));
const deps = { now: () => now, newId: () => crypto.randomUUID(), announce: () => undefined };

/** A database of version 2 with a feed and a starred article. */
const oldDatabase = async (name: string) => {
  const db = await openDB<Schema>(name, 2, {
    upgrade: (database, from, _, tx) => void migrate(database, from, tx, 2),
  });
  const feed = { id: 'feed', url: 'https://tin.example/feed', title: 'Tin', removedAt: null };
  await db.put('feeds', feed as never);
  await db.put('articles', { id: 'a', feedId: 'feed', title: 'One', sortAt: 5 } as never);
  const status = { articleId: 'a', feedId: 'feed', sortAt: 5, readAt: null, starredAt: 7 };
  await db.put('statuses', { ...status, identity: ['feed g:1'], starredRank: -5 } as never);
  return db;
};

/** What was copied before an upgrade. */
const copier = () => {
  const kept: { head: CopyHead; text: string }[] = [];
  const beforeUpgrade = copyBeforeUpgrade(
    () => now,
    (head, text) => {
      kept.push({ head, text });
      return Promise.resolve();
    },
  );
  return { kept, beforeUpgrade };
};

test('before a database is brought up to date, a copy is made; a new one and a current one need none', async () => {
  (await oldDatabase('copied')).close();
  const { kept, beforeUpgrade } = copier();
  const library = await openLibrary({ ...deps, name: 'copied', beforeUpgrade });
  expect(await listFeeds(library)).toMatchObject([{ title: 'Tin' }]);
  expect(kept).toMatchObject([{ head: { feeds: 1, articles: 1 } }]);
  library.db.close();
  (await openLibrary({ ...deps, name: 'copied', beforeUpgrade })).db.close();
  (await openLibrary({ ...deps, name: 'new', beforeUpgrade })).db.close();
  expect(kept).toHaveLength(1);
});

test('a copy that fails does not keep the library closed', async () => {
  (await oldDatabase('no-room')).close();
  const beforeUpgrade = () => Promise.reject(new Error('QuotaExceeded'));
  const library = await openLibrary({ ...deps, name: 'no-room', beforeUpgrade });
  expect(await listFeeds(library)).toHaveLength(1);
});

test('what upgrades a database while another is about to copy it keeps neither out', async () => {
  (await oldDatabase('raced')).close();
  const { beforeUpgrade } = copier();
  const copying = openLibrary({ ...deps, name: 'raced', beforeUpgrade });
  // The background, which has made its copy.
  const upgrading = openLibrary({ ...deps, name: 'raced', migrate });
  for (const library of await Promise.all([copying, upgrading])) {
    expect(await listFeeds(library)).toHaveLength(1);
    library.db.close();
  }
});

test('an upgrade that fails leaves all as it was, says so, and both file and copy bring it into a new library', async () => {
  const db = await oldDatabase('broken');
  // No act of any version looks like this.
  await db.put('undo', { id: 1, at: now } as never);
  db.close();
  const { kept, beforeUpgrade } = copier();
  const opening = openLibrary({ ...deps, name: 'broken', beforeUpgrade });
  await expect(opening).rejects.toMatchObject({ reason: 'upgrade' });
  await expect(opening).rejects.toBeInstanceOf(LibraryClosed);
  const after = await openDB('broken');
  expect(after.version).toBe(2);
  expect(await after.count('statuses')).toBe(1);
  after.close();

  const whole = (await readClosedLibrary(now, 'broken')).join('');
  for (const [at, text] of [whole, kept[0]!.text].entries()) {
    const library = await openLibrary({ ...deps, name: `anew-${at}` });
    const backup = readBackup(text);
    if (!backup.ok) throw new Error(backup.error);
    expect(await mergeBackup(library, backup.value)).toMatchObject({ feeds: 1, articles: 1 });
  }
});

test('a library of a newer version is not touched', async () => {
  (await openDB('future', 999)).close();
  await expect(openLibrary({ ...deps, name: 'future' })).rejects.toMatchObject({ reason: 'newer' });
});

test('whoever uses a library that is deleted under it is told', async () => {
  let told = 0;
  const lost = (): void => {
    told += 1;
  };
  const library = await openLibrary({ ...deps, name: 'deleted', lost });
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(library.db.name).onsuccess = resolve;
  });
  expect(told).toBe(1);
});
