import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, press, shownRows, words } from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { families, openWorld, picture, text, type World } from '../drivers/world';

describe.each(families)('the language of one’s choice in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family, { language: 'en' });
    await world.driver.shownNotifications();
    await world.follow('/vi/feed/');
  });
  afterAll(() => world.close());

  test('every page and the background say it in the language that was chosen, and back again', async () => {
    const settings = await openReader(world.driver, '/settings');
    await settings.waitForSelector('#language');
    const offered = await settings.$$eval('#language option', (options) =>
      options.map((option) => option.textContent),
    );
    expect(offered).toEqual(
      expect.arrayContaining([text('languageAuto'), 'English', 'Tiếng Việt']),
    );
    await settings.select('#language', 'vi');
    await eventually(
      () => words(settings).catch(() => ''),
      (shown) => shown.includes(text('pollInterval', {}, 'vi')),
    );
    expect(await settings.evaluate(() => document.documentElement.lang)).toBe('vi');
    await world.driver.screenshot(settings, picture(`language-chosen-${family}`));
    expect(await findViolations(settings)).toEqual([]);

    const popup = await openPopup(world.driver);
    const [first] = await shownRows(popup);
    expect(first?.meta).toContain('phút');
    expect(await words(popup)).toContain(text('viewUnread', {}, 'vi'));
    await popup.close();

    // The background speaks it as well.
    const [feed] = await world.feeds();
    const page = await openReader(world.driver, `/feeds/${feed!.id}`);
    await page.waitForSelector('input[name=notify]');
    await page.$eval('label:has(> input[name=notify]):nth-of-type(2) input', (choice) => {
      choice.click();
    });
    await eventually(
      () => world.feeds(),
      ([changed]) => changed?.notify === 'digest',
    );
    await page.close();
    await settings.close();
    world.site.publish('vi', { title: 'Tin một' });
    await world.ask('poll', { feedIds: null });
    await eventually(
      () => world.driver.shownNotifications(),
      (shown) =>
        shown.some(
          ({ title }) => title === text('notificationDigest', { articles: 1, feeds: 1 }, 'vi'),
        ),
    );

    const again = await openReader(world.driver, '/settings');
    await again.waitForSelector('#language');
    await again.select('#language', 'auto');
    await eventually(
      () => words(again).catch(() => ''),
      (shown) => shown.includes(text('pollInterval')),
    );
    await press(again, text('manageFeeds'));
  });
});
