import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, press, words } from '../drivers/faces';
import { changeChecks } from '../drivers/library-page';
import { families, openWorld, text, type World } from '../drivers/world';
import { answer } from '../site/behaviours';

/** Makes every feed due, and lets the alarm ring. */
const ringWithAllDue = async ({ desk }: World): Promise<void> => {
  await desk.evaluate(changeChecks, { nextCheckAt: 0 });
  await desk.evaluate(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    await api.alarms.create('poll', { when: Date.now() + 100, periodInMinutes: 5 });
  });
};

describe.each(families)('the toolbar icon in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
  });
  afterAll(() => world.close());

  /** The icon's name; the browsers tell no more of what they show. */
  const named = (wanted: string): Promise<string> =>
    eventually(
      () =>
        world.desk.evaluate(() => {
          const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          return api.action.getTitle({});
        }),
      (name) => name === text(wanted),
    );
  const requests = (): number =>
    world.site.requests.filter(({ path }) => path === '/vi/feed/').length;

  test('says that checking is paused, and nothing is checked until it goes on', async () => {
    await named('extensionName');
    const settings = await openReader(world.driver, '/settings');
    await (await settings.waitForSelector('#pause-polling'))!.click();
    await named('iconPaused');
    await settings.close();
    const before = requests();
    const pausedAt = Date.now();
    await ringWithAllDue(world);
    await eventually(
      () => world.records<unknown>('meta'),
      (notes) => notes.some((note) => typeof note === 'number' && note >= pausedAt),
    );
    // Polls run one after another: this one asks nothing, and waits for the alarm's.
    await world.ask('poll', { feedIds: [] });
    expect(requests()).toBe(before);
    const popup = await openPopup(world.driver);
    await eventually(
      () => words(popup),
      (shown) => shown.includes(text('pollingPaused')),
    );
    await press(popup, text('resumePolling'), 'footer');
    await named('extensionName');
    await popup.close();
  });

  test('says that feeds fail once half of them do, and that they do no more', async () => {
    world.site.set('/vi/feed/', answer(404, { 'content-type': 'text/html' }, 'Gone'));
    await world.ask('poll', { feedIds: null });
    await named('iconFailing');
    world.site.set('/vi/feed/', null);
    await world.ask('poll', { feedIds: null });
    await named('extensionName');
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
