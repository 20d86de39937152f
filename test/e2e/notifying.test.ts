import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openReader, press, shownRows } from '../drivers/faces';
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

  test('a feed tells of nothing before it is asked to, from its list', async () => {
    world.site.publish('vi', { title: 'Chưa ai muốn nghe tin này' });
    await world.ask('poll', { feedIds: null });
    expect(await shown()).toEqual([]);
    for (const name of ['Bến Sông', 'The Harbour Lamp']) await tellOf(name);
  });

  /** Presses the bell over a feed's list; leaves no reader open, which would keep everything silent. */
  const tellOf = async (name: string): Promise<void> => {
    const feeds = await world.feeds();
    const { id } = feeds.find(({ title, notify }) => title === name && notify === 'off')!;
    const reader = await openReader(world.driver, `/feed/${id}`);
    await press(reader, text('tellMe', { name }));
    await eventually(
      () => world.feeds(),
      (all) => all.some((feed) => feed.id === id && feed.notify === 'each'),
    );
    await reader.close();
  };

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
    await closeReaders();
  });

  test('nothing is told while the person reads here', async () => {
    const before = await shown();
    const reader = await openReader(world.driver, '/');
    await shownRows(reader);
    world.site.publish('vi', { title: 'Tin đến lúc đang đọc' });
    await world.ask('poll', { feedIds: null });
    expect(await shown()).toEqual(before);
    await reader.close();
  });

  const closeReaders = (): Promise<void> =>
    world.desk.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const tabs = await api.tabs.query({});
      for (const { id, url } of tabs) {
        if (id !== undefined && url?.includes('reader')) await api.tabs.remove(id);
      }
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
    await tellAll();
    const before = (await shown()).length;
    for (const key of ['vi', 'en', 'world'] as const)
      world.site.publish(key, { title: `New in ${key}` });
    await world.ask('poll', { feedIds: null });
    const digest = text('notificationDigest', { articles: 5, feeds: 5 });
    await eventually(shown, (all) => all.some(({ title }) => title === digest));
    expect(await shown()).toHaveLength(before + 1);
  });

  const tellAll = async (): Promise<void> => {
    const quiet = (await world.feeds()).filter(({ notify }) => notify === 'off');
    for (const { title } of quiet) await tellOf(title);
  };

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
