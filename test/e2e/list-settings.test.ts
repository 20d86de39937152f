import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { articleWith, openArticle, openPopup, openReader, rows, shownRows } from '../drivers/faces';
import { families, openWorld, type World } from '../drivers/world';

describe.each(families)('the settings of lists in %s', (family) => {
  let world: World;
  let settings: Page;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
    settings = await openReader(world.driver, '/settings');
    await settings.waitForSelector('[data-testid=list-sample]');
  });
  afterAll(() => world.close());

  const choose = async (id: string, value: string): Promise<void> => {
    await settings.bringToFront();
    await settings.select(`#${id}`, value);
  };
  const flip = async (id: string): Promise<void> => {
    await settings.bringToFront();
    await settings.click(`#${id}`);
  };
  const unread = async (): Promise<number> => {
    const statuses = await world.records<{ readAt: number | null }>('statuses');
    return statuses.filter(({ readAt }) => readAt === null).length;
  };
  /** Every popup begins anew, not where the last one was left. */
  const freshPopup = async (): Promise<Page> => {
    await world.desk.evaluate(() => {
      localStorage.removeItem('bantin.popup.popup');
      localStorage.removeItem('bantin.popup.tab');
    });
    const popup = await openPopup(world.driver);
    await shownRows(popup);
    return popup;
  };
  const rowHeight = (page: Page): Promise<number> =>
    page.$eval('#app [role=article]', (row) => row.getBoundingClientRect().height);

  test('what a list shows changes at once, in the sample and in an open popup', async () => {
    const popup = await freshPopup();
    for (const [density, height] of Object.entries({ compact: 40, cards: 264, comfortable: 64 })) {
      await choose('density', density);
      await settings.waitForSelector(`[data-testid=list-sample][data-density=${density}]`);
      await eventually(
        () => rowHeight(popup),
        (shown) => shown === height,
      );
    }
    await popup.bringToFront();
    await popup.keyboard.press('4');
    await settings.waitForSelector('[data-testid=list-sample][data-density=cards]');
    await popup.keyboard.press('2');
    await popup.close();
  });

  test('the popup is as wide as chosen, before its first paint', async () => {
    await choose('popup-width', '600');
    await eventually(
      () => world.desk.evaluate(() => localStorage.getItem('bantin.appearance') ?? ''),
      (kept) => kept.includes('600px'),
    );
    const popup = await freshPopup();
    const width = await popup.evaluate(() =>
      document.documentElement.style.getPropertyValue('--popup-width'),
    );
    expect(width).toBe('600px');
    await popup.close();
  });

  test('lists are sorted as chosen, also when opened anew', async () => {
    // Not the last row that is drawn: there may be more below it.
    const articles = await world.records<{ title: string; sortAt: number }>('articles');
    const oldest = articles.toSorted((a, b) => a.sortAt - b.sortAt)[0]!.title;
    const popup = await freshPopup();
    await choose('list-order', 'oldest');
    await eventually(
      () => rows(popup),
      (list) => list[0]?.title === oldest,
    );
    await popup.close();
    const again = await freshPopup();
    expect((await rows(again))[0]?.title).toBe(oldest);
    await choose('list-order', 'newest');
    await again.close();
  });

  test('an article that is opened stays unread where the person wants that', async () => {
    await flip('markReadOnOpen');
    const popup = await freshPopup();
    const all = await unread();
    await openArticle(popup, 'Chợ nổi');
    await articleWith(popup, 'Ban quản lý chợ');
    expect(await unread()).toBe(all);
    await flip('markReadOnOpen');
    await popup.close();
  });

  test('what was scrolled past is read, and only that; nothing without a scroll', async () => {
    await flip('markReadOnScroll');
    const popup = await freshPopup();
    const all = await unread();
    await popup.keyboard.press('j');
    // What watches the scrolling is loaded behind the list.
    await popup.waitForSelector('[data-marks-scrolled]');
    await popup.mouse.move(200, 300);
    await popup.mouse.wheel({ deltaY: 210 });
    await eventually(unread, (count) => count < all);
    const passed = await popup.$$eval('#app [role=article]', (list) => {
      const box = document.querySelector('[data-testid=article-list]')!.getBoundingClientRect();
      return list.filter((row) => row.getBoundingClientRect().top < box.top).length;
    });
    await eventually(unread, (count) => count === all - passed);
    await popup.keyboard.press('z');
    await eventually(unread, (count) => count === all);
    await popup.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
