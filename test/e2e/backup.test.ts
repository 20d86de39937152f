import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StatusRecord } from '../../src/library/records';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, press, rows, shownRows, words } from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { families, openWorld, picture, text, type World } from '../drivers/world';

/** Runs in a page; whether the library was deleted and, where a version is given, an empty one of it stands there. */
const replaceInPage = (version: number | null): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('bantin');
    deleting.onerror = () => {
      reject(deleting.error ?? new Error('IndexedDB'));
    };
    deleting.onsuccess = () => {
      if (version === null) resolve(true);
    };
    if (version === null) return;
    const opening = indexedDB.open('bantin', version);
    opening.onerror = () => {
      resolve(false);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve(true);
    };
  });

describe.each(families)('what must not be lost, in %s', (family) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
    await world.follow('/en/feed/');
  });
  afterEach(() => world.close());

  /** Stars the first article, and waits until the copy holds it. */
  const starOne = async (): Promise<string> => {
    const reader = await openReader(world.driver);
    const [first] = await shownRows(reader);
    await reader.keyboard.press('j');
    await reader.keyboard.press('s');
    await eventually(copyHead, (head) => head?.articles === 1 && head.feeds === 2);
    await reader.close();
    return first!.title;
  };

  const copyHead = () =>
    world.desk.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const kept = await api.storage.local.get('copy.now.head');
      return kept['copy.now.head'] as { feeds: number; articles: number } | undefined;
    });

  /**
   * Deletes the library from under everything that has it open, and where a version is given puts an empty database of that
   * version in its place. Done from a page of the extension's own that runs none of its code. Whoever had the library open
   * opens it anew, and now and then does so in between: then that one is replaced as well.
   */
  const replaceLibrary = async (version: number | null): Promise<void> => {
    const bare = await world.driver.open('icons/icon-128.png');
    while (!(await bare.evaluate(replaceInPage, version)));
    await bare.close();
  };

  test('a library that was deleted comes back from its copy: feeds, and what was starred', async () => {
    const starred = await starOne();
    await replaceLibrary(null);
    const popup = await openPopup(world.driver);
    await popup.waitForSelector('[data-testid=restore-offer]');
    await popup.close();
    const reader = await openReader(world.driver);
    await reader.waitForSelector('[data-testid=restore-offer]');
    const offer = await words(reader);
    expect(offer).toContain(text('feedCount_other', { count: 2 }));
    expect(offer).toContain(text('articleCount_one', { count: 1 }));
    await press(reader, text('restore'), '[data-testid=restore-offer]');
    // The background lives on with the new library: it fetches what the feeds hold.
    await eventually(
      () => rows(reader),
      (list) => list.length > 1,
    );
    await reader.close();
    const again = await openReader(world.driver, '/starred');
    expect((await shownRows(again)).map(({ title }) => title)).toEqual([starred]);
    await again.close();
  });

  test.each([
    { what: 'of a newer version', version: 999, reason: 'newer', todo: 'closedNewerTodo' },
    // An old version without what that version held: no upgrade gets through it.
    {
      what: 'that no upgrade gets through',
      version: 1,
      reason: 'upgrade',
      todo: 'closedUpgradeTodo',
    },
  ])('a library $what says so; begun anew, it comes back from its copy', async (closed) => {
    await starOne();
    await replaceLibrary(closed.version);
    const reader = await openReader(world.driver);
    await reader.waitForSelector(`[data-testid=library-closed][data-reason=${closed.reason}]`);
    expect(await words(reader)).toContain(text(closed.todo));
    await world.driver.screenshot(reader, picture(`library-closed-${closed.reason}-${family}`));
    expect(await findViolations(reader)).toEqual([]);
    await press(reader, text('closedAnew'));
    await reader.waitForSelector('[data-testid=restore-offer]');
    await world.driver.screenshot(reader, picture(`restore-offer-${family}`));
    expect(await findViolations(reader)).toEqual([]);
    await press(reader, text('restore'), '[data-testid=restore-offer]');
    await eventually(
      () => world.feeds().catch(() => []),
      (feeds) => feeds.length === 2,
    );
    // The background had no library to live on with; it opens the new one, and fetches what the feeds hold.
    await eventually(
      () => world.records('articles'),
      (articles) => articles.length > 1,
    );
    await reader.close();
  });

  test('a backup file brings back what was undone since', async () => {
    const starred = await starOne();
    const settings = await openReader(world.driver, '/settings');
    await settings.waitForSelector('#settings-backup');
    await settings.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((saved) => Object.assign(globalThis, { saved }));
        return create(blob);
      };
    });
    await press(settings, text('save'), '#settings-backup');
    const saved = await eventually(
      () => settings.evaluate(() => (globalThis as { saved?: string }).saved ?? ''),
      (found) => found !== '',
    );
    const file = picture(`backup-${family}`).replace('.png', '.json');
    writeFileSync(file, saved);

    const statuses = () => world.records<StatusRecord>('statuses');
    const stars = async () => (await statuses()).filter(({ starredAt }) => starredAt !== null);
    const list = await openReader(world.driver, '/starred');
    await press(list, text('star'), '[role=article]');
    await eventually(stars, (all) => all.length === 0);
    await list.close();
    const input = (await settings.$('input[type=file][data-testid=backup-file]'))!;
    await input.uploadFile(file);
    await eventually(stars, (all) => all.length === 1);
    const again = await openReader(world.driver, '/starred');
    expect((await shownRows(again)).map(({ title }) => title)).toEqual([starred]);
    await again.close();
    await settings.close();
  });
});
