import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, press, rows, shownRows, words } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';

describe.each(families)('following in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
  });
  afterAll(() => world.close());

  const gets = (path: string): number =>
    world.site.requests.filter((request) => request.method === 'GET' && request.path === path)
      .length;

  const typeAddress = async (page: Page, address: string): Promise<void> => {
    const box = (await page.waitForSelector('#follow-address'))!;
    await box.click({ count: 3 });
    await box.type(address);
    await page.keyboard.press('Enter');
  };

  test('a new popup leads to the first feed, previewed and then followed with one request', async () => {
    const popup = await openPopup(world.driver);
    await popup.waitForSelector('#follow-address');
    expect(await words(popup)).toContain(text('welcome'));
    await typeAddress(popup, world.site.url('/vi/feed/'));
    const card = (await popup.waitForSelector('[data-testid=feed-preview]'))!;
    const shown = await card.evaluate((element) => element.textContent);
    for (const part of ['Bến Sông', 'Vietnamese', 'Chợ nổi dời giờ họp vì con nước lên sớm']) {
      expect(shown).toContain(part);
    }
    expect(await card.$('img')).not.toBeNull();
    await press(popup, text('follow'));
    const list = await shownRows(popup);
    expect(list[0]).toMatchObject({
      title: 'Chợ nổi dời giờ họp vì con nước lên sớm',
      unread: true,
      language: 'vi',
      icon: true,
    });
    expect(gets('/vi/feed/')).toBe(1);
    await popup.close();
  });

  test('a site’s address leads to its feeds; one is chosen', async () => {
    const reader = await openReader(world.driver, '/follow');
    await typeAddress(reader, world.site.url('/en/').replace('http://', ''));
    await eventually(
      () => words(reader),
      (shown) => shown.includes(text('choicesTitle')),
    );
    await press(reader, 'The Harbour Lamp');
    await reader.waitForSelector('[data-testid=feed-preview]');
    await press(reader, text('follow'));
    await eventually(
      () => rows(reader),
      (list) => list.some(({ meta }) => meta.includes('The Harbour Lamp')),
    );
    await reader.close();
  });

  test('what is no feed is told, with what to do, and the address stays', async () => {
    const popup = await openPopup(world.driver);
    await press(popup, text('addFeed'));
    for (const [path, key] of [
      ['/bad/html', 'failedHtml'],
      ['/bad/empty', 'failedEmpty'],
      ['/bad/login', 'failedLogin'],
      ['/bad/challenge', 'failedChallenge'],
      ['/bad/404', 'failedNotFound'],
    ] as const) {
      await typeAddress(popup, world.site.url(path));
      await eventually(
        () => words(popup),
        (shown) => shown.includes(text(key)) && shown.includes(text(`${key}Todo`)),
      ).catch(async () => {
        expect(await words(popup), path).toContain(text(key));
      });
      expect(await popup.$eval('#follow-address', (box) => (box as HTMLInputElement).value)).toBe(
        world.site.url(path),
      );
    }
    await typeAddress(popup, 'not an address');
    await eventually(
      () => words(popup),
      (shown) => shown.includes(text('failedInvalidAddressTodo')),
    );
    await popup.close();
  });

  test('a feed that is followed is not followed twice', async () => {
    const popup = await openPopup(world.driver);
    await press(popup, text('addFeed'));
    await typeAddress(popup, world.site.url('/vi/feed/'));
    await eventually(
      () => words(popup),
      (shown) => shown.includes(text('alreadyFollowed')),
    );
    await popup.close();
  });
});
