import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openReader, press, rows, shownRows, words } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';

interface StoredFolder {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

describe.each(families)('triage and folders in %s', (family) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(family);
    for (const feed of ['/vi/feed/', '/en/feed/']) await world.follow(feed);
    page = await openReader(world.driver);
    await shownRows(page);
  });
  afterAll(() => world.close());

  const unread = async (): Promise<number> => {
    const statuses = await world.records<{ readAt: number | null }>('statuses');
    return statuses.filter(({ readAt }) => readAt === null).length;
  };
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await page.keyboard.press(key as 'j');
  };

  test('marks above and below, and each press of z takes the one before back', async () => {
    const all = await unread();
    await keys('j', 'j', 'j', '[');
    await eventually(unread, (count) => count === all - 3);
    await keys(']');
    await eventually(unread, (count) => count === 0);
    await keys('z');
    await eventually(unread, (count) => count === all - 3);
    await keys('z');
    await eventually(unread, (count) => count === all);
  });

  test('what is selected is put aside together, and found under Later', async () => {
    await keys('x', 'j', 'x', 'b', 'g', 'l');
    await eventually(
      () => rows(page),
      (list) => list.length === 2,
    );
    await keys('g', 'u');
    await eventually(
      () => rows(page),
      (list) => list.length > 2,
    );
  });

  test('density follows its keys, and the sheet tells them all', async () => {
    await keys('1');
    await page.waitForSelector('[data-density=compact]');
    await keys('3');
    await page.waitForSelector('[data-density=excerpt]');
    await keys('2', '?');
    await eventually(
      () => words(page),
      (shown) => shown.includes(text('keysMarkAbove')),
    );
    await keys('Escape');
  });

  test('a folder is made, named, filled by its menu, deleted, and comes back with undo', async () => {
    await press(page, text('newFolder'), 'nav');
    await page.waitForSelector('nav input');
    await page.keyboard.type('Báo');
    await page.keyboard.press('Enter');
    const folders = (): Promise<StoredFolder[]> => world.records('folders');
    await eventually(folders, (list) => list[0]?.name === 'Báo');
    await press(page, text('moreFor', { name: 'Bến Sông' }));
    await press(page, text('moveTo', { name: 'Báo' }), '[role=menu]');
    const inside = async (): Promise<number> =>
      (await world.records<{ folderId: string | null }>('feeds')).filter(
        ({ folderId }) => folderId !== null,
      ).length;
    await eventually(inside, (count) => count === 1);
    await press(page, 'Báo', 'nav li');
    await eventually(
      () => rows(page),
      (list) => list.length === 12,
    );
    await press(page, text('moreFor', { name: 'Báo' }));
    await press(page, text('deleteFolder'), '[role=menu]');
    await eventually(inside, (count) => count === 0);
    await press(page, text('undo'));
    await eventually(inside, (count) => count === 1);
    expect(await folders()).toHaveLength(1);
  });

  test('the activity log tells what was done, and takes it back', async () => {
    const log = await openReader(world.driver, '/activity');
    await eventually(
      () => words(log),
      (shown) => shown.includes(text('didDeleteFolder', { name: 'Báo' })),
    );
    await press(log, text('undo'), 'main li');
    await eventually(
      () => words(log),
      (shown) => shown.includes(text('redo')),
    );
    await log.close();
  });

  test('panes are widened by keys, and stay so', async () => {
    const handle = (await page.waitForSelector('[data-pane-handle=list]'))!;
    await handle.focus();
    await keys('ArrowRight', 'ArrowRight');
    const again = await openReader(world.driver);
    const width = await again.waitForSelector('[data-pane-handle=list][aria-valuenow="392"]');
    expect(width).not.toBeNull();
    await again.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });

  test('once a feed is read, the next unread is the next feed’s', async () => {
    const feeds = await world.records<{ id: string; title: string }>('feeds');
    const [first, second] = ['Bến Sông', 'The Harbour Lamp'].map((title) =>
      feeds.find((feed) => feed.title === title)!,
    );
    const statuses = () => world.records<{ feedId: string; readAt: number | null }>('statuses');
    const left = async (feedId: string): Promise<number> =>
      (await statuses()).filter((one) => one.feedId === feedId && one.readAt === null).length;
    expect(await left(second!.id)).toBeGreaterThan(0);
    const reader = await openReader(world.driver, `/feed/${first!.id}`);
    const areFrom = async (title: string): Promise<boolean> => {
      const shown = await rows(reader);
      return shown.length > 0 && shown.every(({ meta }) => meta.includes(title));
    };
    await eventually(() => areFrom(first!.title), Boolean);
    await reader.keyboard.press('j');
    await reader.keyboard.press('A');
    await eventually(
      () => left(first!.id),
      (count) => count === 0,
    );
    await reader.keyboard.press('n');
    await eventually(() => areFrom(second!.title), Boolean);
    await reader.close();
  });

  test('a key of the open article can be changed as any other', async () => {
    const settings = await openReader(world.driver, '/settings');
    const name = text('changeKey', { what: text('keysOtherText') });
    await (await settings.waitForSelector(`[aria-label="${name}"]`))!.focus();
    await settings.keyboard.press('Enter');
    await settings.keyboard.press('q');
    await eventually(
      () => settings.$eval('#settings-keys', (section) => section.textContent),
      (shown) => !shown.includes(text('pressKey')),
    );
    await settings.close();
    const articles = await world.records<{ id: string; link: string }>('articles');
    const { id } = articles.find(({ link }) => link.includes('/en/'))!;
    const reader = await openReader(world.driver, `/article/${id}`);
    const chosen = (): Promise<string> =>
      reader.evaluate(
        () =>
          document.querySelector('[data-testid=mode-switch] [aria-pressed=true]')?.textContent ??
          '',
      );
    await eventually(chosen, (mode) => mode === text('modeClean'));
    await reader.keyboard.press('f');
    await reader.keyboard.press('q');
    await eventually(chosen, (mode) => mode === text('modeFeed'));
    await reader.close();
  });
});
