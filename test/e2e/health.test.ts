import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Feed } from '../../src/model/feed';
import { eventually } from '../drivers/eventually';
import { click, openReader, press, shownRows, words } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';
import { answer, hang } from '../site/behaviours';

const html = 'text/html; charset=utf-8';

/** Serves a feed to those who sign in, and to nobody else. */
const forMembers =
  (secret: string, feed: string): Parameters<World['site']['set']>[1] =>
  (request, response) =>
    request.headers.authorization === `Basic ${btoa(secret)}`
      ? answer(200, { 'content-type': 'application/rss+xml' }, feed)(request, response)
      : answer(401, { 'www-authenticate': 'Basic realm="members"' }, 'No\n')(request, response);

/** Serves a feed to those who have logged in on the site, and to nobody else. */
const forLoggedIn =
  (feed: string): Parameters<World['site']['set']>[1] =>
  (request, response) =>
    request.headers.cookie?.includes('member=yes')
      ? answer(200, { 'content-type': 'application/rss+xml' }, feed)(request, response)
      : answer(401, {}, 'No\n')(request, response);

/** Runs in the page: the alarm rings, and rang last three hours ago. */
const ringLate = (): Promise<void> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('meta', 'readwrite');
      tx.objectStore('meta').put(Date.now() - 3 * 3_600_000, 'lastBeat');
      tx.oncomplete = () => {
        opening.result.close();
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        void api.alarms.create('poll', { when: Date.now() + 100, periodInMinutes: 5 });
        resolve();
      };
    };
  });

const membersFeed = `<rss version="2.0"><channel><title>Members</title><item><guid>1</guid><title>For members</title></item></channel></rss>`;

describe.each(families)('how feeds fare, in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    for (const path of ['/vi/feed/', '/en/feed/']) await world.follow(path);
  });
  afterAll(() => world.close());

  const feedAt = async (path: string): Promise<Feed | undefined> =>
    (await world.feeds()).find(({ url }) => url === world.site.url(path));
  const feedWhere = (path: string, wanted: (feed: Feed) => boolean): Promise<Feed | undefined> =>
    eventually(
      () => feedAt(path),
      (feed) => feed !== undefined && wanted(feed),
    );
  const openFeed = async (path: string): Promise<Page> => {
    const feed = await feedAt(path);
    const page = await openReader(world.driver, `/feeds/${feed!.id}`);
    await page.waitForSelector('dl');
    return page;
  };
  const says = (page: Page, wanted: string): Promise<string> =>
    eventually(
      () => words(page),
      (shown) => shown.includes(wanted),
    );

  test('each feed says how it is, when it is next asked and why, and how often it posts', async () => {
    await world.ask('poll', { feedIds: null });
    const page = await openFeed('/vi/feed/');
    const shown = await says(page, text('resultUnchanged'));
    for (const label of ['healthLastCheck', 'healthNextCheck', 'healthRate', 'healthSaved']) {
      expect(shown).toContain(text(label));
    }
    expect(shown).toContain(text('whyPosting'));
    expect(shown).toMatch(/kB/);
    await page.close();
  });

  test('a page in a feed’s place is found out, and the feed it names takes over with one click', async () => {
    const other = world.site.url('/vi/feed/atom/');
    const page = `<html><head><link rel="alternate" type="application/atom+xml" href="${other}"></head><body><h1>New home</h1></body></html>`;
    world.site.set('/vi/feed/', answer(200, { 'content-type': html }, page));
    await world.ask('poll', { feedIds: null });
    const articles = await world.records('articles');
    const reader = await openReader(world.driver, '/feeds');
    await says(reader, text('failingTitle'));
    await press(reader, text('findOut'), 'li[aria-label="Bến Sông"]');
    await says(reader, text('foundBecameHtml'));
    await click(reader, text('mendUseAddress', { url: other }));
    await feedWhere('/vi/feed/atom/', ({ failure, succeededAt }) => !failure && succeededAt! > 0);
    await eventually(
      () => words(reader),
      (shown) => !shown.includes(text('failingTitle')),
    );
    expect(await world.records('articles')).toHaveLength(articles.length);
    world.site.set('/vi/feed/', null);
    await reader.close();
  });

  test('a private feed is signed in to; the password is in no export', async () => {
    world.site.set('/en/feed/', forMembers('me:pass word', membersFeed));
    await world.ask('poll', { feedIds: null });
    const page = await openFeed('/en/feed/');
    await press(page, text('findOut'));
    await says(page, text('foundNeedsLogin'));
    await page.click('form fieldset label:nth-of-type(3) input');
    await page.type('input[type=text][autocomplete=off]', 'me');
    await page.type('input[type=password]', 'pass word');
    await click(page, text('save'));
    await feedWhere('/en/feed/', ({ failure, signIn }) => failure === null && signIn === 'basic');
    expect(await world.ask('exportOpml', null)).not.toContain('pass');
    await says(page, text('signInKept', { user: 'me' }));
    expect(await page.$eval('input[type=password]', (box) => box.value)).toBe('');
    world.site.set('/en/feed/', null);
    await page.close();
  });

  test('what is chosen for a feed is kept: interval, notifications, name', async () => {
    const page = await openFeed('/en/feed/');
    await page.select('#feed-interval', 'never');
    await feedWhere('/en/feed/', ({ intervalChoice, nextCheckReason }) =>
      [intervalChoice, nextCheckReason].every((value) => value === 'never'),
    );
    await says(page, text('whyNever'));
    await page.click('input[name=notify]');
    await feedWhere('/en/feed/', ({ notify }) => notify === 'off');
    const name = (await page.waitForSelector('section label input:not([type])'))!;
    await name.click({ count: 3 });
    await name.type('Harbour');
    await page.keyboard.press('Enter');
    await feedWhere('/en/feed/', ({ customTitle }) => customTitle === 'Harbour');
    await says(page, 'Harbour');
    await page.close();
  });

  test('a folder is made for a feed, which moves there', async () => {
    const page = await openFeed('/en/feed/');
    await press(page, text('moveToNewFolder'));
    await page.waitForSelector(`input[aria-label="${text('folderName')}"]:focus`);
    await page.keyboard.type('Coast');
    await page.keyboard.press('Enter');
    const moved = await feedWhere('/en/feed/', ({ folderId }) => folderId !== null);
    expect(await world.records('folders')).toMatchObject([{ id: moved!.folderId, name: 'Coast' }]);
    await eventually(
      () => page.$eval('#feed-folder', (list) => (list as HTMLSelectElement).value),
      (chosen) => chosen === moved!.folderId,
    );
    await page.close();
  });

  test('which text shows is chosen for a feed, and wins over what would be', async () => {
    const page = await openFeed('/en/feed/');
    for (const choice of ['clean', 'feed', 'auto', 'clean'] as const) {
      await page.click(`input[name=reading][value=${choice}]`);
      await feedWhere('/en/feed/', ({ readingChoice }) => readingChoice === choice);
    }
    await page.close();
    const feed = await feedAt('/en/feed/');
    const [article] = (await world.records<{ id: string; feedId: string }>('articles')).filter(
      ({ feedId }) => feedId === feed!.id,
    );
    const reader = await openReader(world.driver, `/article/${article!.id}`);
    await reader.waitForSelector(
      '[data-testid=mode-switch] button:nth-child(2)[aria-pressed=true]',
    );
    await reader.close();
  });

  test('the last checks are listed, and copied without a word of what is followed', async () => {
    const page = await openFeed('/en/feed/');
    const checks = await page.waitForSelector('details summary');
    await checks!.click();
    expect(await page.$$eval('tbody tr', (rows) => rows.length)).toBeGreaterThan(2);
    await click(page, text('copyJournal'));
    await says(page, text('toastJournalCopied'));
    await page.close();
  });

  test('the same feed under two addresses is offered to be merged, which can be taken back', async () => {
    await world.follow('/vi/feed/rdf/');
    const page = await openReader(world.driver, '/feeds');
    await page.waitForSelector('[data-testid=twins]');
    await click(page, text('mergeFeeds'));
    await feedWhere('/vi/feed/rdf/', ({ removedAt }) => removedAt !== null);
    await press(page, text('undo'));
    await feedWhere('/vi/feed/rdf/', ({ removedAt }) => removedAt === null);
    await page.close();
  });

  test('checking all shows how far it is, blocks no reading, and can be stopped', async () => {
    world.site.set('/vi/feed/rdf/', hang);
    const page = await openReader(world.driver, '/feeds');
    await press(page, text('checkAll'));
    await page.waitForSelector('main progress');
    expect(await page.$eval('main progress', (bar) => bar.max)).toBe(3);
    const list = await openReader(world.driver);
    expect((await shownRows(list)).length).toBeGreaterThan(5);
    await list.close();
    await page.bringToFront();
    await press(page, text('cancel'), 'main');
    await eventually(
      () => page.$('main progress'),
      (bar) => bar === null,
    );
    world.site.set('/vi/feed/rdf/', null);
    await page.close();
  });

  test('a feed that is unfollowed while it is asked is let go at once', async () => {
    world.site.set('/vi/feed/rdf/', hang);
    const feed = await feedAt('/vi/feed/rdf/');
    const page = await openFeed('/vi/feed/rdf/');
    const polled = world.ask('poll', { feedIds: [feed!.id] });
    await eventually(
      () => Promise.resolve(world.site.requests.at(-1)),
      (request) => request?.path === '/vi/feed/rdf/',
    );
    await press(page, text('unfollow'));
    // Far sooner than the half minute after which a request is given up.
    expect(await polled).toMatchObject({ checked: 0, failed: 0 });
    expect((await feedAt('/vi/feed/rdf/'))?.checkedAt).toBe(feed!.checkedAt);
    world.site.set('/vi/feed/rdf/', null);
    await page.close();
  });

  test('a feed for those who have logged in is read with the cookies of its site, once the person says so', async () => {
    await world.follow('/vi/feed/json');
    world.site.set('/vi/feed/json', forLoggedIn(membersFeed));
    const cookie = 'member=yes; Path=/; HttpOnly; SameSite=Lax';
    world.site.set('/login', answer(200, { 'content-type': html, 'set-cookie': cookie }, 'Hello'));
    const login = await world.driver.openUrl(world.site.url('/login'));
    await login.close();
    await world.ask('poll', { feedIds: null });
    await feedWhere('/vi/feed/json', ({ failure }) => failure !== null);
    const page = await openFeed('/vi/feed/json');
    await page.click('form fieldset label:nth-of-type(2) input');
    await click(page, text('save'));
    await feedWhere('/vi/feed/json', ({ failure, signIn, title }) =>
      [failure === null, signIn === 'cookies', title === 'Members'].every(Boolean),
    );
    const others = world.site.requests.filter(({ path }) => path === '/vi/feed/atom/');
    expect(new Set(others.map(({ headers }) => headers['cookie']))).toEqual(new Set([undefined]));
    for (const path of ['/vi/feed/json', '/login']) world.site.set(path, null);
    await page.close();
  });

  test('a time in which nothing was checked is told', async () => {
    const page = await openReader(world.driver, '/feeds');
    await page.waitForSelector('main h1, main h2');
    expect(await page.$('[data-testid=missed-beats]')).toBeNull();
    await page.close();
    await world.desk.evaluate(ringLate);
    const beats = () => world.records<{ missedSinceAt?: number }>('journal');
    await eventually(beats, (all) => all.some(({ missedSinceAt }) => missedSinceAt !== undefined));
    const told = await openReader(world.driver, '/feeds');
    await told.waitForSelector('[data-testid=missed-beats] li');
    expect(await words(told)).toContain(text('missedTitle'));
    await told.close();
  });
});
