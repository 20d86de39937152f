import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { articleWith, openPopup, openReader, press, shownRows, words } from '../drivers/faces';
import { typeAtOnce } from '../drivers/type-at-once';
import { families, openWorld, text, type World } from '../drivers/world';

/** What the search found, as a person reads it. */
const found = (page: Page): Promise<{ title: string; marks: string[] }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[data-found]')].map((link) => ({
      title: link.textContent,
      marks: [...(link.closest('li')?.querySelectorAll('mark') ?? [])].map(
        (mark) => mark.textContent,
      ),
    })),
  );

const typeQuery = async (page: Page, query: string): Promise<void> => {
  const box = (await page.waitForSelector('#search-query'))!;
  await box.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await box.type(query);
};

/** Runs in a page. */
const storeHighlight = (article: {
  articleId: string;
  feedId: string;
  title: string;
}): Promise<void> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('highlights', 'readwrite');
      tx.objectStore('highlights').put({
        ...article,
        ...{ id: 'h1', colour: 'yellow', note: 'Hỏi lại chú Tư', link: null, feedName: 'Bến Sông' },
        quote: { exact: 'con nước lớn', prefix: '', suffix: '', start: 0 },
        ...{ createdAt: Date.now(), changedAt: Date.now() },
      });
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

describe.each(families)('search in %s', (family) => {
  let world: World;
  let popup: Page;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
    await world.follow('/en/feed/');
    await world.ask('index', null);
    popup = await openPopup(world.driver);
    await shownRows(popup);
  });
  afterAll(() => world.close());

  test('/ opens it; typed without accents it finds text with them, marked', async () => {
    await popup.bringToFront();
    await popup.keyboard.press('/');
    await typeQuery(popup, 'con nuoc len');
    const rows = await eventually(
      () => found(popup),
      (list) => list[0]?.title === 'Chợ nổi dời giờ họp vì con nước lên sớm',
    );
    expect(rows[0]?.marks).toEqual(expect.arrayContaining(['con', 'nước', 'lên']));
  });

  test('by keyboard to a result, into it with its words marked, and back to the search', async () => {
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await articleWith(popup, 'Ban quản lý chợ');
    await eventually(
      () => popup.evaluate(() => CSS.highlights.get('found')?.size ?? 0),
      (marks) => marks > 2,
    );
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('[data-reading]', { hidden: true });
    await eventually(
      () => found(popup),
      (list) => list.length > 0,
    );
    await popup.keyboard.press('Escape');
    await eventually(
      () => popup.evaluate(() => document.querySelector('#search-query') === null),
      (closed) => closed,
    );
  });

  test('nothing found says so, with a hint; a slip is forgiven and told', async () => {
    const reader = await openReader(world.driver, '/search?q=qwrtzxcv');
    await reader.waitForSelector('[data-testid=search-nothing]');
    expect(await words(reader)).toContain(text('searchNothingHint'));
    await typeQuery(reader, 'harbuor');
    await eventually(
      () => words(reader),
      (shown) => shown.includes('harbour'),
    );
    await reader.close();
  });

  test('what is typed in the moment the field is there is searched for', async () => {
    const reader = await openReader(world.driver);
    await shownRows(reader);
    await typeAtOnce(reader, '#search-query', 'con nuoc');
    await reader.keyboard.press('/');
    await reader.waitForSelector('a[data-found]');
    expect(await reader.$eval('#search-query', (box) => (box as HTMLInputElement).value)).toBe(
      'con nuoc',
    );
    await reader.close();
  });

  test('what is kept stands in the sidebar with its count', async () => {
    const reader = await openReader(world.driver, '/search?q=lang:vi');
    await eventually(
      () => found(reader),
      (list) => list.length === 12,
    );
    await press(reader, text('searchSave'));
    await eventually(
      () => reader.evaluate(() => document.querySelector('nav')?.innerText ?? ''),
      (sidebar) => /lang:vi\s*1[12]/.test(sidebar),
    );
    await reader.close();
  });

  test('a feed by a part of its name in quotes, newest first', async () => {
    const reader = await openReader(world.driver, '/search?q=feed:%22b%E1%BA%BFn%20s%22');
    await eventually(
      () => found(reader),
      (list) => list.length === 12,
    );
    await typeQuery(reader, '“chợ” is:');
    await eventually(
      () => found(reader),
      (list) => list.length > 0 && list.every(({ marks }) => marks.length > 0),
    );
    await press(reader, text('searchNewest'));
    const dates = () =>
      reader.$$eval('[role=search] li time', (all) => all.map((time) => time.dateTime));
    await eventually(dates, (all) => all.join() === [...all].sort().reverse().join());
    await reader.close();
  });

  test('what was marked and noted is found above the articles, by keyboard too', async () => {
    const articles = await world.records<{ id: string; feedId: string; title: string }>('articles');
    const { id, feedId, title } = articles[0]!;
    await world.desk.evaluate(storeHighlight, { articleId: id, feedId, title });
    const reader = await openReader(world.driver, '/search?q=');
    await typeQuery(reader, 'hỏi lại chú Tư');
    const [first] = await eventually(
      () => found(reader),
      (list) => list[0]?.title === 'con nước lớn',
    );
    expect(first?.marks).toEqual(['Hỏi', 'lại', 'chú', 'Tư']);
    expect(await words(reader)).toContain(text('searchInHighlights'));
    await reader.keyboard.press('ArrowDown');
    await reader.keyboard.press('Enter');
    await eventually(
      () => reader.evaluate(() => location.hash),
      (hash) => hash === `#/article/${encodeURIComponent(id)}`,
    );
    await reader.close();
  });

  test('what comes new is found at once', async () => {
    world.site.publish('vi', { title: 'Kền kền bay qua phố' });
    await press(popup, text('refresh'));
    await eventually(
      () => words(popup),
      (shown) => shown.includes('Kền kền bay qua phố'),
    );
    const reader = await openReader(world.driver, '/search?q=ken%20ken');
    await eventually(
      () => found(reader),
      (list) => list[0]?.title === 'Kền kền bay qua phố',
    );
    await reader.close();
  });

  test('ctrl+k goes to a feed by a few letters', async () => {
    const reader = await openReader(world.driver);
    await shownRows(reader);
    await reader.keyboard.down('Control');
    await reader.keyboard.press('k');
    await reader.keyboard.up('Control');
    await reader.waitForSelector('[role=combobox]');
    await reader.keyboard.type('ben song');
    await reader.keyboard.press('Enter');
    await eventually(
      () => reader.evaluate(() => location.hash),
      (hash) => hash.startsWith('#/feed/'),
    );
    // The address changes first; until the dialog is gone, keys are still its own.
    await reader.waitForSelector('[role=combobox]', { hidden: true });
    await reader.keyboard.press('g');
    await reader.keyboard.press('g');
    await reader.waitForSelector('[role=combobox]');
    await reader.close();
  });

  test('what goes somewhere can be opened again at once', async () => {
    const reader = await openReader(world.driver);
    await shownRows(reader);
    await reader.keyboard.press('g');
    await reader.keyboard.press('g');
    await reader.waitForSelector('[role=combobox]');
    // Faster than a hand, as keys come that waited for a busy page: browsers tell of a dialog's closing a frame later.
    await reader.evaluate(async () => {
      const press = (key: string): boolean =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      press('Enter');
      while (document.querySelector('[role=combobox]') !== null) {
        await new Promise((done) => setTimeout(done, 0));
      }
      press('g');
      press('g');
      for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    });
    expect(await reader.$('[role=combobox]')).not.toBeNull();
    await reader.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
