import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, press, rows, shownRows, words } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';

describe.each(families)('the list in %s', (family) => {
  let world: World;
  let popup: Page;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
    popup = await openPopup(world.driver);
  });
  afterAll(() => world.close());

  const unreadBadge = (count: number): Promise<string> =>
    eventually(world.badge, (badge) => badge === (count === 0 ? '' : String(count)));

  test('shows what is unread, newest first, with feed, age and reading time', async () => {
    const list = await shownRows(popup);
    expect(list).toHaveLength(12);
    expect(list[0]?.title).toBe('Chợ nổi dời giờ họp vì con nước lên sớm');
    expect(list[0]?.meta).toContain('Bến Sông');
    expect(list[0]?.meta).toContain('2h');
    expect(list[0]?.meta).toContain('min');
    await unreadBadge(12);
  });

  test('keys mark read, star and undo; the badge follows', async () => {
    await popup.bringToFront();
    await popup.keyboard.press('j');
    await popup.keyboard.press('m');
    await unreadBadge(11);
    await popup.keyboard.press('s');
    await eventually(
      () => world.records<{ starredAt: number | null }>('statuses'),
      (statuses) => statuses.filter(({ starredAt }) => starredAt !== null).length === 1,
    );
    await popup.keyboard.press('z');
    await popup.keyboard.press('z');
    await unreadBadge(12);
    const statuses = await world.records<{ starredAt: number | null }>('statuses');
    expect(statuses.every(({ starredAt }) => starredAt === null)).toBe(true);
  });

  test('marking all read offers undo, and what came meanwhile stays unread', async () => {
    await press(popup, text('markAllRead'));
    await unreadBadge(0);
    await eventually(
      () => words(popup),
      (shown) => shown.includes(text('toastMarkedRead_other', { count: 12 })),
    );
    await press(popup, text('undo'));
    await unreadBadge(12);
  });

  test('another open page follows every change at once', async () => {
    const reader = await openReader(world.driver);
    await shownRows(reader);
    await popup.bringToFront();
    await popup.keyboard.press('j');
    await popup.keyboard.press('m');
    await unreadBadge(11);
    await eventually(
      () => rows(reader),
      (list) => list.filter(({ unread }) => unread).length === 11,
    );
    await reader.close();
    await popup.bringToFront();
    await popup.keyboard.press('z');
    await unreadBadge(12);
  });

  test('refreshing brings what is new and says how it went', async () => {
    world.site.publish('vi', { title: 'Vừa mới đăng' });
    await press(popup, text('refresh'));
    await eventually(
      () => rows(popup),
      (list) => list[0]?.title === 'Vừa mới đăng',
    );
    await unreadBadge(13);
  });

  test('a failing feed is told in the footer and explained on the feeds page', async () => {
    world.site.set('/vi/feed/', (_request, response) => {
      response.writeHead(404).end();
    });
    await press(popup, text('refresh'));
    await eventually(
      () => words(popup),
      (shown) => shown.includes(text('feedsFailing_one', { count: 1 })),
    );
    const feeds = await openReader(world.driver, '/feeds');
    await eventually(
      () => words(feeds),
      (shown) =>
        shown.includes(text('failedNotFound')) && shown.includes(text('failedNotFoundTodo')),
    );
    world.site.set('/vi/feed/', null);
    await press(feeds, text('checkNow'));
    await eventually(
      () => words(feeds),
      (shown) => !shown.includes(text('failedNotFound')),
    );
    await feeds.close();
  });

  test('offline it says so and what is there', async () => {
    await world.driver.setOffline(true);
    const offline = await openPopup(world.driver);
    await shownRows(offline);
    const count = (await world.records('articles')).length;
    await eventually(
      () => words(offline),
      (shown) => shown.includes(text('offlineSaved_other', { count })),
    );
    await offline.close();
    await world.driver.setOffline(false);
  });

  test('when all is read it says when the next check is', async () => {
    await popup.bringToFront();
    await press(popup, text('markAllRead'));
    await unreadBadge(0);
    const again = await openPopup(world.driver);
    await eventually(
      () => words(again),
      (shown) => shown.includes(text('emptyUnread')),
    );
    await again.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
