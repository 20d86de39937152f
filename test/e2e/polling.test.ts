import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FailureKind } from '../../src/model/failure';
import type { JournalPage, StatusRecord } from '../../src/library/records';
import { badRoutes } from '../site/bad-routes';
import { eventually } from '../drivers/eventually';
import { changeChecks } from '../drivers/library-page';
import { families, openWorld, type World } from '../drivers/world';

describe.each(families)('polling in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
  });
  afterAll(() => world.close());

  const getsOf = (path: string) =>
    world.site.requests.filter((request) => request.method === 'GET' && request.path === path);

  test('following a feed costs the site one request for it', async () => {
    await world.follow('/vi/feed/');
    expect(getsOf('/vi/feed/')).toHaveLength(1);
    const statuses = await world.records<StatusRecord>('statuses');
    expect(statuses.length).toBeGreaterThan(5);
    expect(
      await eventually(
        () => world.badge(),
        (badge) => badge === String(statuses.length),
      ),
    ).toBeTruthy();
  });

  test('a site that lets everyone read needs no permission, and is asked with a HEAD', async () => {
    const url = world.site.url('/open/vi/feed/').replace('127.0.0.1', 'localhost');
    expect(await world.ask('probeAccess', { url })).toBe(true);
    const closed = world.site.url('/en/feed/').replace('127.0.0.1', 'localhost');
    expect(await world.ask('probeAccess', { url: closed })).toBe(false);
    expect(getsOf('/en/feed/')).toHaveLength(0);
    expect((await world.ask('openAddress', { url })).kind).toBe('feed');
    expect(await world.ask('openAddress', { url: closed })).toMatchObject({
      failure: { kind: 'noPermission' },
    });
  });

  test('an unchanged feed is told by its validators, without a body', async () => {
    await world.ask('poll', { feedIds: null });
    expect(getsOf('/vi/feed/').at(-1)?.status).toBe(304);
  });

  test('no request carries a cookie or says where it came from', () => {
    for (const request of world.site.requests) {
      expect(request.headers).not.toHaveProperty('referer');
      expect(request.headers).not.toHaveProperty('cookie');
    }
  });

  test('the alarm polls due feeds, even after the background was stopped', async () => {
    world.site.publish('vi', { title: 'Tin đến nhờ chuông báo' });
    await world.desk.evaluate(changeChecks, { nextCheckAt: 0 });
    await world.driver.stopBackground();
    await world.desk.evaluate(() => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      void api.alarms.create('poll', { when: Date.now() + 500 });
    });
    const arrived = (articles: { title: string }[]): boolean =>
      articles.some((article) => article.title === 'Tin đến nhờ chuông báo');
    await eventually(() => world.records<{ title: string }>('articles'), arrived, 20_000);
    const alarm = await world.desk.evaluate(() => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return api.alarms.get('poll');
    });
    expect(alarm).toMatchObject({ periodInMinutes: 5 });
  });

  test.each<[string, FailureKind]>([
    ['/bad/404', 'http'],
    ['/bad/410', 'gone'],
    ['/bad/429', 'rateLimited'],
    ['/bad/500', 'http'],
    ['/bad/html', 'notAFeed'],
    ['/bad/login', 'notAFeed'],
    ['/bad/challenge', 'notAFeed'],
    ['/bad/empty', 'notAFeed'],
    ['/bad/huge', 'tooLarge'],
    ['/bad/loop', 'unreachable'],
  ])('a feed that turned into %s is recorded as %s and loses nothing', async (path, kind) => {
    const before = (await world.records('articles')).length;
    await pollAs(path);
    const feeds = await world.feeds();
    const feed = feeds.find(({ url }) => url.endsWith('/vi/feed/'))!;
    expect(feed.failure?.kind).toBe(kind);
    expect(feed.nextCheckAt).toBeGreaterThan(Date.now() + 20 * 60_000);
    expect(await world.records('articles')).toHaveLength(before);
  });

  test('a feed without validators is told unchanged by its bytes', async () => {
    await world.follow('/bad/no-validators');
    await world.ask('poll', { feedIds: null });
    const pages = await world.records<JournalPage>('journal');
    const journal = pages.flatMap(({ entries }) => entries);
    const feeds = await world.feeds();
    const { id } = feeds.find(({ url }) => url.endsWith('/bad/no-validators'))!;
    expect(journal.filter(({ feedId }) => feedId === id).at(-1)?.outcome).toBe('unchanged');
  });

  test.each([
    ['/bad/charset-1258', 'Đò ngang nghỉ một chuyến'],
    ['/bad/charset-latin1', 'Chợ nổi họp sớm hơn thường lệ'],
    ['/vi/feed/rdf/', 'Chợ nổi dời giờ họp vì con nước lên sớm'],
    ['/vi/feed/atom/', 'Chợ nổi dời giờ họp vì con nước lên sớm'],
    ['/vi/feed/json', 'Chợ nổi dời giờ họp vì con nước lên sớm'],
  ])('%s is read with the right letters', async (path, title) => {
    const opened = await world.ask('openAddress', { url: world.site.url(path) });
    const items = opened.kind === 'feed' ? opened.preview.items : [];
    expect(items.map((item) => item.title)).toContain(title);
  });

  /** Lets the followed feed be answered as another path of the site is. */
  const pollAs = async (path: string): Promise<void> => {
    world.site.set('/vi/feed/', badRoutes.find((route) => route.path === path)!.behaviour);
    await world.ask('poll', { feedIds: null });
    world.site.set('/vi/feed/', null);
    // All feeds here are of one host, and it may have asked to be left alone.
    await world.desk.evaluate(forgetHosts);
  };
});

/** Runs in the page. */
const forgetHosts = (): Promise<void> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('hosts', 'readwrite');
      tx.objectStore('hosts').clear();
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
