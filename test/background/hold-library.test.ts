import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { holdLibrary } from '../../src/background/hold-library';
import { listFeeds } from '../../src/library/feeds';
import { openLibrary } from '../../src/library/open-library';
import { epochMs } from '../../src/model/epoch-ms';
import type { Announcement } from '../../src/model/messages';

/** A background that opens the library of a name, and a page that can tell it something. */
const hold = (name: string) => {
  const deps = { name, now: () => epochMs(0), newId: () => 'id', announce: () => undefined };
  const hearers: ((announcement: Announcement) => void)[] = [];
  const held = holdLibrary(deps, {
    listen: (hear) => {
      hearers.push(hear);
      return () => undefined;
    },
  });
  const openInPage = async (): Promise<void> => {
    (await openLibrary(deps)).db.close();
    for (const hear of hearers) hear({ kind: 'opened' });
  };
  return { held, openInPage };
};

/** An empty database of a version that no Bantin of today opens. */
const putNewer = async (name: string): Promise<void> => {
  (await openDB(name, 999)).close();
};

test('a library that does not open is waited for, until a page has begun another', async () => {
  await putNewer('newer');
  const { held, openInPage } = hold('newer');
  const first = await Promise.race([held, new Promise((resolve) => setTimeout(resolve, 50, null))]);
  expect(first).toBeNull();
  await deleteDB('newer');
  await openInPage();
  expect(await listFeeds(await held)).toEqual([]);
});

test('who holds a library goes on in the one that a page began in its place, though it was lost meanwhile', async () => {
  const { held, openInPage } = hold('lost');
  const library = await held;
  await deleteDB('lost');
  await putNewer('lost');
  await expect.poll(() => listFeeds(library).catch(() => null)).toBeNull();
  await deleteDB('lost');
  await openInPage();
  await expect.poll(() => listFeeds(library).catch(() => null)).toEqual([]);
});

test('one that is open stays the same, whatever pages open', async () => {
  const { held, openInPage } = hold('open');
  const library = await held;
  const { db } = library;
  await openInPage();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(library.db).toBe(db);
});
