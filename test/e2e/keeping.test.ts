import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Folder } from '../../src/model/folder';
import { parseOpml } from '../../src/feed/parse-opml';
import { eventually } from '../drivers/eventually';
import { openReader, press, shownRows, words } from '../drivers/faces';
import { families, openWorld, picture, text, type World } from '../drivers/world';

describe.each(families)('keeping in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
  });
  afterAll(() => world.close());

  const opml = (): string => `<?xml version="1.0"?>
    <opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="News">
        <outline text="Near">
          <outline type="rss" text="Bến Sông" xmlUrl="${world.site.url('/vi/feed/')}"/>
        </outline>
        <outline type="rss" text="The Harbour Lamp" xmlUrl="${world.site.url('/en/feed/')}"/>
      </outline>
      <outline text="Seven Quays" xmlUrl="${world.site.url('/world/feed/atom/')}"/>
    </body></opml>`;

  test('an OPML file brings its feeds in their folders, and they are checked at once', async () => {
    const file = picture(`import-${family}`).replace('.png', '.opml');
    writeFileSync(file, opml());
    const settings = await openReader(world.driver, '/settings');
    const input = (await settings.waitForSelector('input[type=file]'))!;
    await input.uploadFile(file);
    await eventually(
      () => words(settings),
      (shown) => shown.includes(text('toastImported_other', { count: 3 })),
    );
    const feeds = await eventually(
      () => world.feeds(),
      (all) => all.length === 3 && all.every(({ succeededAt }) => succeededAt !== null),
    );
    const folders = await world.records<Folder>('folders');
    const named = (name: string): Folder => folders.find((folder) => folder.name === name)!;
    expect(named('Near').parentId).toBe(named('News').id);
    const placeOf = (title: string) => feeds.find((feed) => feed.title === title)!.folderId;
    expect(placeOf('Bến Sông')).toBe(named('Near').id);
    expect(placeOf('The Harbour Lamp')).toBe(named('News').id);
    expect(placeOf('Seven Quays')).toBeNull();
    await settings.close();
  });

  test('what is no OPML changes nothing and says so', async () => {
    const file = picture(`not-opml-${family}`).replace('.png', '.xml');
    writeFileSync(file, 'shopping: bread, fish sauce');
    const settings = await openReader(world.driver, '/settings');
    const input = (await settings.waitForSelector('input[type=file]'))!;
    await input.uploadFile(file);
    await eventually(
      () => words(settings),
      (shown) => shown.includes(text('toastNotOpml')),
    );
    expect(await world.records('feeds')).toHaveLength(3);
    await settings.close();
  });

  test('the export brings the same back', async () => {
    const exported = await world.ask('exportOpml', null);
    expect(parseOpml(new TextEncoder().encode(exported))).toEqual({
      ok: true,
      value: [
        {
          kind: 'folder',
          name: 'News',
          children: [
            {
              kind: 'folder',
              name: 'Near',
              children: [expect.objectContaining({ title: 'Bến Sông' })],
            },
            expect.objectContaining({ url: world.site.url('/en/feed/') }),
          ],
        },
        expect.objectContaining({ title: 'Seven Quays' }),
      ],
    });
  });

  test('unfollowing can be taken back, statuses and all', async () => {
    const reader = await openReader(world.driver, '/feeds');
    const before = await eventually(world.badge, (badge) => badge !== '');
    await press(reader, text('unfollow'), 'li[aria-label="Bến Sông"]');
    await eventually(world.badge, (badge) => Number(badge) === Number(before) - 12);
    await eventually(
      () => words(reader),
      (shown) => shown.includes(text('toastUnfollowed', { name: 'Bến Sông' })),
    );
    await press(reader, text('undo'));
    await eventually(world.badge, (badge) => badge === before);
    await reader.close();
  });

  test('a feed goes by the name the person gives it', async () => {
    const reader = await openReader(world.driver, '/feeds');
    await press(reader, text('rename'), 'li[aria-label="Bến Sông"]');
    const box = (await reader.waitForSelector(`input[aria-label="${text('newName')}"]`))!;
    await box.click({ count: 3 });
    await box.type('Tin quê');
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('li[aria-label="Tin quê"]');
    await reader.close();
  });

  test('theme, text size and interval are kept and worn at once', async () => {
    const settings = await openReader(world.driver, '/settings');
    await settings.waitForSelector('#text-size');
    await settings.$eval('#text-size', (slider) => {
      (slider as HTMLInputElement).value = '24';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settings.select('#poll-interval', '180');
    await settings.$eval('[data-theme-sample=dark] input', (choice) => {
      (choice as HTMLElement).click();
    });
    await eventually(
      () => world.records<unknown>('meta'),
      (records) =>
        records.some(
          (record) =>
            record instanceof Object &&
            'textSizePx' in record &&
            record.textSizePx === 24 &&
            'pollIntervalMinutes' in record &&
            record.pollIntervalMinutes === 180 &&
            'theme' in record &&
            record.theme === 'dark',
        ),
    );
    const other = await openReader(world.driver);
    await shownRows(other);
    expect(await other.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
    await other.close();
    await settings.close();
  });
});
