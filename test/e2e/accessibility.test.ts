import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import {
  articleWith,
  openArticle,
  openPopup,
  openReader,
  press,
  shownRows,
  words,
} from '../drivers/faces';
import { openWorld, picture, text, type World } from '../drivers/world';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.2 AA, as one line each. */
const violations = async (page: Page): Promise<string[]> => {
  // Through the devtools, since the page's own policy lets no script in.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof Axe }).axe;
    const results = await run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  });
};

const looks = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'vi' },
] as const;

describe.each(looks)('axe, $theme, $language', ({ theme, language }) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('chromium', { theme, language });
  });
  afterAll(() => world.close());

  const story = 'Chợ nổi dời giờ họp vì con nước lên sớm';
  const look = async (page: Page, name: string): Promise<void> => {
    await world.driver.screenshot(page, picture(`${name}-${theme}-${language}`));
    expect(await violations(page), name).toEqual([]);
  };

  test('the first popup and the first tab', async () => {
    const popup = await openPopup(world.driver);
    await popup.waitForSelector('#follow-address');
    await look(popup, 'popup-first');
    await popup.close();
    const reader = await openReader(world.driver);
    await reader.waitForSelector('#follow-address');
    await look(reader, 'reader-first');
    await reader.close();
  });

  test.each([1280, 400])('the first run, %i wide', async (width) => {
    const reader = await openReader(world.driver, '/welcome', { width, height: 800 });
    for (const card of [1, 2, 3]) {
      await eventually(
        () => words(reader),
        (shown) => shown.includes(text('welcomeSteps', { step: card, count: 3 }, language)),
      );
      await look(reader, `reader-welcome-${card}-${width}`);
      await press(reader, text(card < 3 ? 'welcomeNext' : 'welcomeDone', {}, language));
    }
    await reader.close();
  });

  test('the popup’s list, menu, keys, follow screen and article', async () => {
    for (const feed of ['/vi/feed/', '/en/feed/', '/world/feed/']) await world.follow(feed);
    const popup = await openPopup(world.driver);
    await shownRows(popup);
    await look(popup, 'popup-list');
    await press(popup, text('viewUnread', {}, language), 'header');
    await look(popup, 'popup-menu');
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog[open]', { visible: true });
    await look(popup, 'popup-keys');
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('/');
    const query = (await popup.waitForSelector('#search-query'))!;
    await look(popup, 'popup-search-empty');
    await query.type('con nuoc');
    await popup.waitForSelector('a[data-found]');
    await look(popup, 'popup-search');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('#search-query', { hidden: true });
    await press(popup, text('addFeed', {}, language));
    const box = (await popup.waitForSelector('#follow-address'))!;
    await box.type(world.site.url('/bad/html'));
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-testid=follow-message]');
    await look(popup, 'popup-follow-failed');
    await box.click({ count: 3 });
    await box.type(world.site.url('/vi/feed/atom/'));
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-testid=feed-preview]');
    await look(popup, 'popup-preview');
    await popup.keyboard.press('Escape');
    await openArticle(popup, story);
    await articleWith(popup, 'Ban quản lý chợ');
    await look(popup, 'popup-article');
    await press(popup, text('articleTools', {}, language), '[role=toolbar]');
    await popup.waitForSelector('[role=menu]');
    await look(popup, 'popup-tools');
    await popup.keyboard.press('Escape');
    await popup.close();
  });

  test.each([1280, 900, 400])(
    'the reader %i wide: list, article, feeds, settings',
    async (width) => {
      const size = { width, height: 800 };
      const pages = {
        list: '/',
        activity: '/activity',
        help: '/help',
        feeds: '/feeds',
        settings: '/settings',
        follow: '/follow',
        search: '/search?q=cho',
        nothing: '/search?q=qwrtzxcv',
      };
      for (const [name, route] of Object.entries(pages)) {
        const page = await openReader(world.driver, route, size);
        await page.waitForSelector('h1, h2, [data-unread]');
        await look(page, `reader-${name}-${width}`);
        await page.close();
      }
      const reader = await openReader(world.driver, '/', size);
      await shownRows(reader);
      await reader.keyboard.press('g');
      await reader.keyboard.press('g');
      await reader.waitForSelector('[role=option]');
      await reader.keyboard.type('b');
      await look(reader, `reader-go-to-${width}`);
      await reader.close();
      const [feed] = await world.records<{ id: string }>('feeds');
      await world.ask('poll', { feedIds: null });
      const page = await openReader(world.driver, `/feeds/${feed!.id}`, size);
      await page.waitForSelector('details');
      await page.click('details summary');
      await page.click('form fieldset label:nth-of-type(3) input');
      await press(page, text('findOut', {}, language));
      await page.waitForSelector('[data-testid=finding] button');
      await look(page, `reader-feed-${width}`);
      await page.$eval('h1', (title) => {
        title.scrollIntoView();
      });
      await look(page, `reader-feed-top-${width}`);
      await page.close();
      const articles = await world.records<{ id: string; title: string }>('articles');
      for (const { id, title } of articles) {
        if (title !== story && !/[\u0600-\u06ff]/.test(title)) continue;
        const page = await openReader(world.driver, `/article/${id}`, size);
        await page.waitForSelector('article p');
        await look(page, `reader-article-${title === story ? 'vi' : 'ar'}-${width}`);
        await page.close();
      }
    },
  );
});
