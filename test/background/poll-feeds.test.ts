import { describe, expect, test, vi } from 'vitest';
import { markRead } from '../../src/library/change-statuses';
import { changeSignIn } from '../../src/library/credentials';
import { exportOutline } from '../../src/library/export-outline';
import { listFeeds } from '../../src/library/feeds';
import { changeSettings } from '../../src/library/settings';
import { pollBeatMs } from '../../src/model/messages';
import { from, rss } from './fake-web';
import { pollingWorld } from './polling-world';

const minuteMs = 60_000;

/** An answer that never comes, until the asker gives up. */
const hanging = (signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((_, reject) => {
    const giveUp = (): void => {
      reject(new DOMException('aborted', 'AbortError'));
    };
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
  });

const hosts = (n: number): string[] =>
  Array.from({ length: n }, (_, at) => `https://h${at}.example/feed`);

describe('a host that asks to be left alone', () => {
  test.each([
    ['429', 429, '3600'],
    ['503', 503, 'Sun, 01 Nov 2026 13:00:00 GMT'],
  ])(
    'by %s keeps all its feeds waiting, over the death of the worker',
    async (_, status, after) => {
      const { library, web, poll, feeds } = await pollingWorld([
        'https://a.example/1',
        'https://a.example/2',
        'https://b.example/1',
      ]);
      web.hosts.set(
        'a.example',
        () => new Response('', { status, headers: { 'retry-after': after } }),
      );
      web.hosts.set('b.example', () => new Response(rss('x')));
      await poll();
      expect(web.asked.map(({ url }) => url).sort()).toEqual([
        'https://a.example/1',
        'https://b.example/1',
      ]);
      const [first] = await feeds();
      expect(first).toMatchObject({ nextCheckReason: 'retryAfter' });
      web.asked.length = 0;
      library.clock.at += 59 * minuteMs;
      expect((await poll()).summary.checked).toBe(0);
      await poll({ askedAt: library.now(), feedIds: [first!.id], total: 1 });
      expect(web.asked.map(({ url }) => new URL(url).host)).not.toContain('a.example');
      library.clock.at += minuteMs;
      web.hosts.set('a.example', () => new Response(rss('y')));
      await poll();
      expect(web.asked.filter(({ url }) => url.includes('a.example'))).toHaveLength(2);
    },
  );
});

test('a moment that is past, or none, keeps the host waiting as long as the feed itself', async () => {
  for (const after of ['Sat, 31 Oct 2026 12:00:00 GMT', '0', 'soon']) {
    const { library, web, poll } = await pollingWorld([
      'https://a.example/1',
      'https://a.example/2',
    ]);
    const headers = { 'retry-after': after };
    web.hosts.set('a.example', () => new Response('', { status: 429, headers }));
    await poll();
    library.clock.at += 29 * minuteMs;
    await poll();
    expect(web.asked).toHaveLength(1);
    library.clock.at += minuteMs;
    await poll();
    expect(web.asked.length).toBeGreaterThan(1);
  }
});

describe('what the person set', () => {
  test('limits of time and size hold', async () => {
    const { web, poll, feeds, library } = await pollingWorld(hosts(3));
    await changeSettings(library, { feedTimeoutSeconds: 0.05, feedLimitMegabytes: 1 });
    web.hosts.set('h0.example', () => new Response('x'.repeat(1024 * 1024 + 1)));
    web.hosts.set('h1.example', ({ signal }) => hanging(signal));
    web.hosts.set('h2.example', () => new Response(rss('x')));
    await poll();
    expect((await feeds()).map(({ failure }) => failure)).toEqual([
      { kind: 'tooLarge', limitBytes: 1024 * 1024 },
      { kind: 'timeout', afterMs: 50 },
      null,
    ]);
  });

  test.each([
    ['a saving connection', true, false],
    ['battery-friendly mode', false, true],
  ])('%s stretches intervals', async (_, saves, batteryFriendly) => {
    const { web, poll, feeds, library, background } = await pollingWorld(hosts(1));
    web.hosts.set('h0.example', () => new Response(rss('x')));
    await poll();
    const waited = (await feeds())[0]!.nextCheckAt - library.now();
    await changeSettings(library, { batteryFriendly });
    Object.assign(background.net, { isSaving: () => saves });
    library.clock.at += 1;
    await poll({ askedAt: library.now(), feedIds: null, total: 1 });
    const [after] = await feeds();
    expect(after!.nextCheckReason).toBe('saving');
    expect(after!.nextCheckAt - library.now()).toBe(2 * waited);
  });

  test('gone is asked no more, unless the person asks', async () => {
    const { web, poll, feeds, library } = await pollingWorld(hosts(1));
    web.hosts.set('h0.example', () => new Response('', { status: 410 }));
    await poll();
    library.clock.at += 365 * 24 * 60 * minuteMs;
    expect((await poll()).summary.checked).toBe(0);
    web.hosts.set('h0.example', () => new Response(rss('x')));
    await poll({ askedAt: library.now(), feedIds: null, total: 1 });
    expect((await feeds())[0]).toMatchObject({ failure: null, nextCheckReason: 'posting' });
  });
});

test('a running poll is told of every few seconds though nothing comes, and its end however it ends', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { web, poll, told } = await pollingWorld(hosts(2));
    const controller = new AbortController();
    web.hosts.set('h0.example', () => new Response(rss('x')));
    web.hosts.set('h1.example', ({ signal }) => {
      told.length = 0;
      vi.advanceTimersByTime(3 * pollBeatMs);
      controller.abort();
      return hanging(signal);
    });
    await poll(null, { signal: controller.signal });
    const beats = told.filter(({ kind }) => kind === 'polling');
    expect(beats.length).toBeGreaterThanOrEqual(3);
    expect(beats.at(-1)).toEqual({ kind: 'polling', progress: null });
    told.length = 0;
    vi.advanceTimersByTime(3 * pollBeatMs);
    expect(told).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

describe('the way to the web', () => {
  test('a captive portal is nobody’s failure, and stops the poll', async () => {
    const { web, poll, feeds, library } = await pollingWorld(hosts(20));
    for (const url of hosts(20)) web.hosts.set(new URL(url).host, () => new Response(rss('x')));
    await poll();
    library.clock.at += 24 * 60 * minuteMs;
    web.asked.length = 0;
    const login = () =>
      from('https://portal.hotel/', new Response('<!doctype html><html><body>Hello</body></html>'));
    for (const url of hosts(20)) web.hosts.set(new URL(url).host, login);
    const { summary } = await poll();
    expect(web.asked.length).toBeLessThanOrEqual(8);
    expect(summary.left).toBeGreaterThan(10);
    const now = await feeds();
    expect(now.filter((feed) => feed.failureCount > 0)).toEqual([]);
    expect(now.every(({ nextCheckAt }) => nextCheckAt <= library.now() + 5 * minuteMs)).toBe(true);
  });

  test('a site that fails while others answer backs off', async () => {
    const { web, poll, feeds, library } = await pollingWorld(hosts(3));
    web.hosts.set('h2.example', () => new Response(rss('x')));
    await poll();
    expect((await feeds()).map((feed) => feed.failureCount)).toEqual([1, 1, 0]);
    expect((await feeds())[0]!.nextCheckAt).toBe(library.now() + 30 * minuteMs);
  });
});

describe('a poll over several lives', () => {
  test('goes on from the library alone, each feed asked once', async () => {
    const { web, poll, library } = await pollingWorld(hosts(40));
    for (const url of hosts(40)) web.hosts.set(new URL(url).host, () => new Response(rss('x')));
    await poll();
    web.asked.length = 0;
    library.clock.at += 1;
    const wish = { askedAt: library.now(), feedIds: null, total: 40 };
    const lifeOf = (most: number) => {
      let asked = 0;
      return poll(wish, { mayGoOn: () => (asked += 1) <= most });
    };
    library.clock.at += 1;
    for (let life = 0; life < 4; life += 1) await lifeOf(10);
    expect(web.asked).toHaveLength(40);
    expect(new Set(web.asked.map(({ url }) => url)).size).toBe(40);
  });

  test('after days away the most-read come first, not all at once', async () => {
    const { web, poll, library, feeds } = await pollingWorld(hosts(250));
    for (const url of hosts(250)) web.hosts.set(new URL(url).host, () => new Response(rss('x')));
    const loved = (await feeds()).slice(-3).map(({ id }) => id);
    const sums = { articles: 9, unread: 0, starred: 0, later: 0 };
    await library.db.add('counters', { counters: loved.map((key) => ({ key, ...sums })) });
    await poll();
    expect(web.asked.filter(({ url }) => !url.endsWith('.ico'))).toHaveLength(200);
    const first = web.asked.slice(0, 3).map(({ url }) => url);
    expect(first).toEqual(hosts(250).slice(-3));
    expect((await poll()).summary.checked).toBe(50);
  });

  test('a request for a feed that is unfollowed meanwhile is cancelled and stores nothing', async () => {
    const { web, poll, feeds } = await pollingWorld(hosts(1));
    const asked = new AbortController();
    web.hosts.set('h0.example', () => {
      asked.abort();
      return new Response(rss('x'));
    });
    await poll(null, { watchFeed: () => asked.signal });
    expect((await feeds())[0]!.checkedAt).toBeNull();
  });
});

describe('what is sent along', () => {
  test('nothing, unless the person turned it on; passwords never leave the library', async () => {
    const { web, poll, feeds, library } = await pollingWorld(hosts(3));
    for (const url of hosts(3)) web.hosts.set(new URL(url).host, () => new Response(rss('x')));
    const [, cookies, basic] = await feeds();
    await changeSignIn(library, cookies!.id, { kind: 'cookies' });
    await changeSignIn(library, basic!.id, { kind: 'basic', user: 'mai', password: 'bí mật' });
    await poll();
    const sent = web.asked.map(({ url, headers, credentials }) => [
      new URL(url).host,
      credentials,
      headers.get('authorization'),
    ]);
    expect(sent.sort()).toEqual([
      ['h0.example', 'omit', null],
      ['h1.example', 'include', null],
      ['h2.example', 'omit', 'Basic bWFpOmLDrSBt4bqtdA=='],
    ]);
    const kept = JSON.stringify([
      await exportOutline(library),
      await library.db.getAll('feeds'),
      await library.db.getAll('journal'),
    ]);
    expect(kept).not.toContain('bí mật');
    expect(kept).not.toContain('bWFpOm');
  });

  test('validators are sent for a week, then left out once', async () => {
    const { web, poll, library } = await pollingWorld(hosts(1));
    await changeSettings(library, { pollIntervalMinutes: 1440 });
    web.hosts.set('h0.example', ({ headers }) =>
      headers.has('if-none-match')
        ? new Response(null, { status: 304 })
        : new Response(rss('x'), { headers: { etag: '"1"' } }),
    );
    for (let day = 0; day < 10; day += 1) {
      await poll();
      library.clock.at += 24 * 60 * minuteMs;
    }
    const sent = web.asked.map(({ headers }) => headers.get('if-none-match'));
    expect(sent.map((etag) => (etag === null ? 'whole' : 'asked')).join(' ')).toBe(
      'whole asked asked asked asked asked asked whole asked asked',
    );
    const [feed] = await listFeeds(library);
    expect(feed!.savedBytes).toBe(8 * feed!.bodyBytes);
  });
});

test('a feed that moved is asked at its new address, with all it had', async () => {
  const { web, poll, library, feeds } = await pollingWorld(['http://old.example/feed']);
  const to = 'https://old.example/feed';
  web.hosts.set('old.example', ({ headers }) =>
    from(
      to,
      headers.has('if-none-match')
        ? new Response(null, { status: 304 })
        : new Response(rss('x'), { headers: { etag: '"1"' } }),
    ),
  );
  const before = (await feeds())[0]!;
  let statuses: readonly unknown[] = [];
  for (let check = 0; check < 3; check += 1) {
    await poll();
    if (check === 0) await markRead(library, await library.db.getAllKeys('articles'), true);
    if (check === 0) statuses = await library.db.getAll('statuses');
    library.clock.at += 24 * 60 * minuteMs;
  }
  const after = (await feeds())[0]!;
  expect([after.url, after.id, after.seenMove]).toEqual([to, before.id, null]);
  expect(await library.db.getAll('statuses')).toEqual(statuses);
});
