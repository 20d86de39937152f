import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import {
  articleWith,
  openArticle,
  openPopup,
  openReader,
  press,
  rows,
  shownRows,
  words,
} from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { families, openWorld, picture, text, type World } from '../drivers/world';

describe.each(families)('tags in %s', (family) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
    page = await openReader(world.driver);
    await shownRows(page);
  });
  afterAll(() => world.close());

  const keys = async (on: Page, ...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await on.keyboard.press(key as 'j');
  };
  const tagged = async (tag: string): Promise<number> =>
    (await world.records<{ tags: string[] }>('statuses')).filter(({ tags }) => tags.includes(tag))
      .length;
  const field = async (on: Page): Promise<void> => {
    await on.waitForSelector('dialog [role=combobox]:focus');
  };

  test('a selection is tagged by keys alone, with a new tag and one that is found', async () => {
    await keys(page, 'j', 'x', 'J', 'l');
    await field(page);
    await page.keyboard.type('Đọc kỹ');
    await keys(page, 'Enter');
    await eventually(
      () => tagged('Đọc kỹ'),
      (count) => count === 2,
    );
    await page.waitForSelector('dialog li button');
    expect(await findViolations(page)).toEqual([]);
    await world.driver.screenshot(page, picture(`tags-selection-${family}`));
    await keys(page, 'Escape');
    expect(await page.$$eval('[data-selected=true]', (chosen) => chosen.length)).toBe(2);
    await keys(page, 'Escape', 'j', 'l');
    await field(page);
    await page.keyboard.type('doc');
    await keys(page, 'Enter');
    await eventually(
      () => tagged('Đọc kỹ'),
      (count) => count === 3,
    );
    await page.waitForSelector('dialog li button');
    await keys(page, 'Backspace');
    await eventually(
      () => tagged('Đọc kỹ'),
      (count) => count === 2,
    );
    await keys(page, 'Escape', 'z');
    await eventually(
      () => tagged('Đọc kỹ'),
      (count) => count === 3,
    );
  });

  test('a line of its menu pressed in the very moment the menu shows does what it says', async () => {
    await page.evaluate((rename) => {
      const listen = (event: Event): void => {
        // The menu shows within the call that told of this; what is queued here comes straight after.
        queueMicrotask(() => {
          for (const line of (event.target as HTMLElement).querySelectorAll('button'))
            if (line.textContent === rename) line.click();
        });
      };
      document.addEventListener('beforetoggle', listen, { capture: true, once: true });
    }, text('rename'));
    await press(page, text('moreFor', { name: 'Đọc kỹ' }));
    await page.waitForSelector('[data-testid=tags] input');
    // Long enough for the browser to tell of the menu, which once took the focus from the name.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await page.$('[data-testid=tags] input:focus')).not.toBeNull();
    await keys(page, 'Escape');
    await page.waitForSelector('[data-testid=tags] input', { hidden: true });
  });

  test('the sidebar lists the tag with its count, renames it and takes it away, with undo', async () => {
    await press(page, 'Đọc kỹ', '[data-testid=tags]');
    await eventually(
      () => rows(page),
      (list) => list.length === 3,
    );
    await press(page, text('moreFor', { name: 'Đọc kỹ' }));
    await press(page, text('rename'), '[role=menu]');
    await page.waitForSelector('[data-testid=tags] input');
    await page.keyboard.type('Để dành');
    await keys(page, 'Enter');
    await eventually(
      () => tagged('Để dành'),
      (count) => count === 3,
    );
    await eventually(
      () => page.evaluate(() => decodeURIComponent(location.hash)),
      (hash) => hash === '#/tag/Để dành',
    );
    await eventually(
      () => rows(page),
      (list) => list.length === 3,
    );
    await press(page, text('moreFor', { name: 'Để dành' }));
    await press(page, text('removeTag'), '[role=menu]');
    await eventually(
      () => tagged('Để dành'),
      (count) => count === 0,
    );
    await press(page, text('undo'));
    await eventually(
      () => tagged('Để dành'),
      (count) => count === 3,
    );
  });

  test('an open article shows its tags, in the popup too', async () => {
    const popup = await openPopup(world.driver);
    await shownRows(popup);
    await openArticle(popup, 'Chợ nổi');
    await articleWith(popup, 'Ban quản lý chợ');
    await eventually(
      () => words(popup),
      (shown) => shown.includes('Để dành'),
    );
    await press(popup, text('tags'), 'article');
    await field(popup);
    await popup.keyboard.type('mới');
    await keys(popup, 'Enter');
    await eventually(
      () => tagged('mới'),
      (count) => count === 1,
    );
    await world.driver.screenshot(popup, picture(`tags-popup-${family}`));
    await popup.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
