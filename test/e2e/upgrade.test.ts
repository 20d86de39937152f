import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseVersion } from '../../src/library/database-version';
import type { JournalPage } from '../../src/library/records';
import { bundleScript } from '../bench/bundle-script';
import { openReader, shownRows } from '../drivers/faces';
import { families, openWorld, type World } from '../drivers/world';
import type { ageLibrary } from './age-library.browser';

interface InBrowser {
  readonly ageLibrary: typeof ageLibrary;
}

describe.each(families)('a library of an earlier version in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family, { cleansAhead: false });
    await world.follow('/en/feed/');
    await world.follow('/vi/feed/');
  });
  afterAll(() => world.close());

  test('comes to this one with all it held', async () => {
    const feeds = await world.feeds();
    const articles = await world.records<{ id: string }>('articles');
    // Awake, it would open the library anew while that is put in its place.
    await world.driver.stopBackground();
    // A page of the extension's that keeps no library open.
    const bare = await world.driver.open('icons/icon-128.png');
    await bare.evaluate(await bundleScript('../e2e/age-library.browser.ts'));
    await bare.evaluate(() =>
      (globalThis as unknown as { inBrowser: InBrowser }).inBrowser.ageLibrary(),
    );
    await bare.close();
    const reader = await openReader(world.driver);
    expect((await shownRows(reader)).length).toBeGreaterThan(5);
    expect(await world.feeds()).toEqual(feeds);
    expect(await world.records('articles')).toEqual(articles);
    const pages = await world.records<JournalPage>('journal');
    for (const { id } of feeds) {
      const entries = pages.flatMap((page) => page.entries).filter(({ feedId }) => feedId === id);
      expect(entries.map(({ at }) => at)).toEqual(Array.from({ length: 60 }, (_, at) => at));
    }
    const versions = await world.desk.evaluate(async () =>
      (await indexedDB.databases()).map(({ version }) => version),
    );
    expect(versions).toContain(databaseVersion);
    await reader.close();
  });
});
