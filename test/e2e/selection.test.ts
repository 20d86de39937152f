import type { ElementHandle, Page } from 'puppeteer-core';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catchFiles, nextFile } from '../drivers/catch-files';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, press, rows, shownRows } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';
import { hang } from '../site/behaviours';

describe.each(families)('selecting many in %s', (family) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
    page = await openReader(world.driver);
    await shownRows(page);
  });
  afterAll(() => world.close());

  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await page.keyboard.press(key as 'j');
  };
  const selected = (): Promise<number> =>
    page.$$eval('[data-selected=true]', (chosen) => chosen.length);
  const told = (): Promise<string> =>
    page.$eval('[data-testid=selected-count]', (region) => region.textContent);
  const marked = async (mark: 'readAt' | 'starredAt' | 'deletedAt'): Promise<number> =>
    (await world.records<Record<string, number | null>>('statuses')).filter(
      (status) => status[mark] !== null,
    ).length;
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? '');

  test('keys select, extend and give back; the count is told', async () => {
    await keys('j', 'x', 'J', 'J', 'J');
    await eventually(selected, (count) => count === 4);
    await keys('K');
    await eventually(selected, (count) => count === 3);
    await eventually(told, (words) => words === text('selectedCount_other', { count: 3 }));
    await keys('Escape');
    await eventually(selected, (count) => count === 0);
    expect(await told()).toBe('');
  });

  test('the mouse selects a row by its box, and a stretch with shift', async () => {
    const links = await page.$$('[role=article] a');
    await links[1]!.hover();
    // Which rows share a heading depends on the hour.
    const box = await links[1]!.evaluateHandle((link) =>
      link.closest('[role=article]')!.querySelector('[role=checkbox]'),
    );
    await (box.asElement() as ElementHandle<HTMLElement>).click();
    await page.keyboard.down('Shift');
    await links[4]!.click();
    await page.keyboard.up('Shift');
    await eventually(selected, (count) => count === 4);
  });

  test('the bar marks, stars and deletes what is selected, and each comes back', async () => {
    await press(page, text('keysRead'), '[role=toolbar]');
    await eventually(
      () => marked('readAt'),
      (count) => count === 4,
    );
    await press(page, text('star'), '[role=toolbar]');
    await eventually(
      () => marked('starredAt'),
      (count) => count === 4,
    );
    const before = await rows(page);
    await press(page, text('deleteArticle'), '[role=toolbar]');
    await eventually(
      () => rows(page),
      (list) => list.length === before.length - 4,
    );
    await eventually(focused, (words) => words === before[5]!.title);
    await press(page, text('undo'));
    await eventually(
      () => rows(page),
      (list) => list.length === before.length,
    );
    expect((await rows(page)).map(({ title }) => title)).toEqual(before.map(({ title }) => title));
    // The undo that was undone is no act of its own: z goes on with the one before.
    await keys('z', 'z');
    await eventually(
      () => marked('starredAt'),
      (count) => count === 0,
    );
    await eventually(
      () => marked('readAt'),
      (count) => count === 0,
    );
  });

  test('what is selected is saved as one book, and saving can be stopped', async () => {
    await catchFiles(page);
    await keys('Escape', 'j', 'x', 'J', 'J');
    await eventually(selected, (count) => count === 3);
    await press(page, text('saveChosen_other', { count: 3 }), '[role=toolbar]');
    const { name, bytes } = await nextFile(page);
    expect(name).toMatch(/\.epub$/);
    const chapters = Object.keys(unzipSync(bytes)).filter((file) => /article-\d/.test(file));
    expect(chapters).toHaveLength(3);
    // Nothing that hangs may hold a person up.
    const hung = new URL(
      world.site.publish('vi', { title: 'Bài không bao giờ đến', slug: 'treo', body: ['Mở đầu.'] }),
    );
    world.site.set(hung.pathname, hang);
    await world.ask('poll', { feedIds: null });
    await press(page, text('newWaiting_one', { count: 1 }));
    await eventually(async () => (await rows(page))[0]?.title === 'Bài không bao giờ đến', Boolean);
    await keys('Escape');
    await page.focus('[role=article] a');
    await keys('x', 'J');
    await eventually(selected, (count) => count === 2);
    await press(page, text('saveChosen_other', { count: 2 }), '[role=toolbar]');
    await press(page, text('stopSaving'), '[role=toolbar]');
    await page.waitForSelector(`[aria-label="${text('saveChosen_other', { count: 2 })}"]`, {
      timeout: 5000,
    });
    await press(page, text('clearSelection'), '[role=toolbar]');
    await eventually(selected, (count) => count === 0);
  });

  test('the popup deletes by a key, and a new popup has it no more', async () => {
    const popup = await openPopup(world.driver);
    const [first, second] = await shownRows(popup);
    await popup.keyboard.press('j');
    await popup.keyboard.press('Delete');
    await eventually(
      () => rows(popup),
      (list) => list[0]?.title === second!.title,
    );
    await eventually(
      () => marked('deletedAt'),
      (count) => count === 1,
    );
    await popup.keyboard.press('z');
    await eventually(
      () => rows(popup),
      (list) => list[0]?.title === first!.title,
    );
    await popup.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
