import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, press, shownRows, words } from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { families, openWorld, picture, text, type World } from '../drivers/world';

describe.each(families)('empty lists in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
  });
  afterAll(() => world.close());

  const says = async (page: Page, wanted: string): Promise<void> => {
    await eventually(
      () => words(page),
      (shown) => shown.includes(wanted),
    );
  };
  const look = async (page: Page, name: string): Promise<void> => {
    await world.driver.screenshot(page, picture(`empty-${name}-${family}`));
    expect(await findViolations(page), name).toEqual([]);
  };

  test('without feeds, the tab asks for the first one beside its list, and a narrow one leads to it', async () => {
    const reader = await openReader(world.driver);
    await says(reader, text('emptyFeeds'));
    await reader.waitForSelector('#follow-address', { visible: true });
    const asksTwice = await reader.$eval('[data-testid=empty-list] button', (button) =>
      button.checkVisibility(),
    );
    expect(asksTwice).toBe(false);
    await look(reader, 'feeds');
    await reader.setViewport({ width: 500, height: 800 });
    await press(reader, text('addFeed'), '[data-testid=empty-list]');
    await eventually(
      () => Promise.resolve(reader.url()),
      (url) => url.endsWith('#/follow'),
    );
    await reader.close();
  });

  test('all read: it says how many came today, and what waits', async () => {
    await world.follow('/vi/feed/');
    world.site.publish('vi', { title: 'Tin của hôm nay' });
    await world.ask('poll', { feedIds: null });
    const popup = await openPopup(world.driver);
    await shownRows(popup);
    await popup.keyboard.press('j');
    await popup.keyboard.press('b');
    await press(popup, text('markAllRead'));
    await eventually(world.badge, (badge) => badge === '');
    // What was just read keeps its place in the list that is open.
    await popup.evaluate(() => {
      localStorage.clear();
    });
    await popup.close();
    const again = await openPopup(world.driver);
    await says(again, text('emptyUnread'));
    await says(again, text('emptyLaterWaits_one', { count: 1 }));
    const midnight = new Date().setHours(0, 0, 0, 0);
    const articles = await world.records<{ sortAt: number }>('articles');
    const count = articles.filter(({ sortAt }) => sortAt >= midnight).length;
    await says(again, text(count === 1 ? 'emptyToday_one' : 'emptyToday_other', { count }));
    await look(again, 'read');
    await press(again, text('emptyLaterWaits_one', { count: 1 }));
    expect((await shownRows(again)).map(({ title }) => title)).toEqual(['Tin của hôm nay']);
    await again.evaluate(() => {
      localStorage.clear();
    });
    await again.close();
  });

  test('a feed that fails says why, and leads to its mend', async () => {
    world.site.set('/vi/feed/', (_asked, response) => {
      response.writeHead(404).end();
    });
    await world.ask('poll', { feedIds: null });
    const [feed] = await world.feeds();
    const reader = await openReader(world.driver, `/feed/${feed!.id}/unread`);
    await says(reader, text('failedNotFound'));
    await look(reader, 'failing');
    await press(reader, text('mendFeed', { name: feed!.title }));
    await eventually(
      () => Promise.resolve(reader.url()),
      (url) => url.endsWith(`#/feeds/${feed!.id}`),
    );
    await reader.close();
  });
});
