import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { pressKeys } from '../drivers/press-keys';
import { clickAt, typeWords } from '../drivers/use-desktop';
import { withXvfb, type Display } from '../drivers/with-xvfb';
import { families, openWorld, type World } from '../drivers/world';

describe.each(families)('around the page, in a window of %s', (family) => {
  let display: Display;
  let world: World;
  beforeAll(async () => {
    const found = await withXvfb();
    if (found === null) throw new Error('No display and no Xvfb');
    display = found;
    world = await openWorld(family, {
      headless: false,
      env: display.env,
      windowSize: { width: 1280, height: 900 },
    });
  });
  afterAll(async () => {
    await world.close();
    await display.stop();
  });

  /** Addresses of Bantin's own tabs. */
  const ownTabs = (): Promise<string[]> =>
    world.desk.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const tabs = await api.tabs.query({});
      return tabs.flatMap(({ url }) => (url?.includes('/src/reader/') ? [url] : []));
    });
  const opened = (route: string): Promise<string[]> =>
    eventually(ownTabs, (urls) => urls.some((url) => url.endsWith(route)));
  const keys = (...pressed: string[]): Promise<void> => pressKeys(pressed, display.env);

  test('bt in the address bar searches', async () => {
    const page = await world.driver.openUrl(world.site.url('/vi/'));
    await page.bringToFront();
    await keys('ctrl+l');
    await typeWords('bt con nuoc', display.env);
    await keys('Return');
    await opened('#/search?q=con%20nuoc');
    await page.close();
  });

  test('the menu of a page follows its feed', async () => {
    const page = await world.driver.openUrl(world.site.url('/vi/'));
    await page.bringToFront();
    await clickAt(640, 600, 3, display.env);
    // Bantin's entry is the last of Firefox's menu, and in Chromium the third from its end.
    await keys(...(family === 'firefox' ? ['Up'] : ['Up', 'Up', 'Up']), 'Right', 'Return');
    await opened(`#/follow?url=${encodeURIComponent(world.site.url('/vi/'))}`);
    await page.close();
  });

  test('the panel beside the page shows the list', async () => {
    await world.follow('/vi/feed/');
    await world.driver.panelWords('Chợ nổi dời giờ họp');
  });

  // Chromium gives a shortcut to what a person installed, not to what the devtools loaded.
  const shortcut = async (): Promise<void> => {
    const page = await world.driver.openUrl(world.site.url('/vi/'));
    await page.bringToFront();
    await keys('alt+shift+n');
    await eventually(
      () => world.driver.inPopup!('(window) => window.document.body.innerText').catch(() => ''),
      (shown) => shown.includes('Bến Sông'),
    );
  };
  if (family === 'firefox') test('the browser’s own shortcut opens the popup', shortcut);

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
