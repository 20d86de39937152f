import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openReader, press } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';

describe.each(families)('notifying in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.driver.shownNotifications();
  });
  afterAll(() => world.close());

  const shown = () => world.driver.shownNotifications();

  test('a feed’s first poll is silent', async () => {
    await world.follow('/vi/feed/');
    await world.follow('/en/feed/');
    await world.ask('poll', { feedIds: null });
    expect(await shown()).toEqual([]);
  });

  test('a new article is told by title, feed and first sentence; a click opens it', async () => {
    const title = 'Đò ngang chạy lại sau ba ngày nghỉ';
    const body = ['Sáng nay chuyến đò đầu tiên rời bến lúc sáu giờ. Mọi người vui.'];
    world.site.publish('vi', { title, body });
    await world.ask('poll', { feedIds: null });
    const [first] = await eventually(shown, (all) => all.length === 1);
    expect(first).toMatchObject({
      title,
      message: 'Bến Sông · Sáng nay chuyến đò đầu tiên rời bến lúc sáu giờ.',
    });
    await world.driver.clickNotification(title);
    await eventually(readerRoutes, (routes) => routes.some((route) => route.includes('/article/')));
  });

  const readerRoutes = (): Promise<string[]> =>
    world.desk.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const tabs = await api.tabs.query({});
      return tabs.flatMap((tab) => (tab.url?.includes('reader') ? [tab.url] : []));
    });

  test('news of many feeds becomes one digest', async () => {
    for (const feed of ['/vi/feed/atom/', '/en/feed/atom/', '/world/feed/'])
      await world.follow(feed);
    const before = (await shown()).length;
    for (const key of ['vi', 'en', 'world'] as const)
      world.site.publish(key, { title: `New in ${key}` });
    await world.ask('poll', { feedIds: null });
    const digest = text('notificationDigest', { articles: 5, feeds: 5 });
    await eventually(shown, (all) => all.some(({ title }) => title === digest));
    expect(await shown()).toHaveLength(before + 1);
  });

  test('switched off, nothing is raised', async () => {
    const settings = await openReader(world.driver, '/settings');
    await settings.waitForSelector('#notifications');
    await settings.$eval('#notifications', (toggle) => {
      (toggle as HTMLInputElement).click();
    });
    await eventually(
      () => world.records<{ notifications?: boolean }>('meta'),
      (records) => records.some((record) => record.notifications === false),
    );
    const before = await shown();
    world.site.publish('vi', { title: 'Không ai báo tin này' });
    await world.ask('poll', { feedIds: null });
    expect(await shown()).toEqual(before);
    await press(settings, text('manageFeeds'));
  });
});
