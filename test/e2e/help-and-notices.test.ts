import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/model/settings';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, press, shownRows, words } from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { families, openWorld, picture, text, type World } from '../drivers/world';

describe.each(families)('help and what is told, in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
  });
  afterAll(() => world.close());

  test('the sheet of keys leads to the help page, which leads on', async () => {
    const popup = await openPopup(world.driver);
    await shownRows(popup);
    await popup.keyboard.press('?');
    await press(popup, text('helpTitle'), 'dialog');
    await eventually(
      () =>
        world.desk.evaluate(async () => {
          const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          return (await api.tabs.query({})).map(({ url }) => url ?? '');
        }),
      (urls) => urls.some((url) => url.endsWith('#/help')),
    );
    const help = await openReader(world.driver, '/help');
    await help.waitForSelector('[data-testid=help]');
    const said = await words(help);
    for (const key of ['helpFails', 'helpAccess', 'helpPrivacy', 'helpKeeping', 'keysGoTo']) {
      expect(said).toContain(text(key));
    }
    for (const file of ['licenses.txt', 'notices.txt']) {
      expect(await help.$$(`a[href="/${file}"]`)).toHaveLength(1);
    }
    await world.driver.screenshot(help, picture(`help-${family}`));
    expect(await findViolations(help)).toEqual([]);
    await press(help, text('manageFeeds'));
    await eventually(
      () => Promise.resolve(help.url()),
      (url) => url.endsWith('#/feeds'),
    );
    await help.close();
    await popup.close();
  });

  test('quiet hours and the badge are chosen in the settings, and worn at once', async () => {
    const reader = await openReader(world.driver, '/settings');
    const settings = async (): Promise<Partial<Settings>> =>
      (await world.records<Partial<Settings>>('meta')).find((one) => 'badge' in one) ?? {};
    await reader.waitForSelector('#quiet-hours');
    await reader.click('#quiet-hours');
    await eventually(settings, ({ quietHours }) => quietHours?.from === 22 * 60);
    await reader.waitForSelector('input[type=time]');
    await world.driver.screenshot(reader, picture(`notices-${family}`));
    // From the top: axe counts what the sticky search field lies over as too small to be pressed.
    await reader.$eval('[data-testid=settings]', (page) => {
      page.scrollTo(0, 0);
    });
    expect(await findViolations(reader)).toEqual([]);
    const unread = await eventually(world.badge, (badge) => Number(badge) > 0);
    await reader.select('#badge', 'dot');
    await eventually(world.badge, (badge) => badge === '•');
    await reader.select('#badge', 'off');
    await eventually(world.badge, (badge) => badge === '');
    await reader.select('#badge', 'unread');
    await eventually(world.badge, (badge) => badge === unread);
    await reader.close();
  });
});
