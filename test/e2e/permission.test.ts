import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openReader, press, shownRows, words } from '../drivers/faces';
import { pressKeys } from '../drivers/press-keys';
import { withXvfb, type Display } from '../drivers/with-xvfb';
import { families, openWorld, text, type World } from '../drivers/world';

/** How each browser's own prompt is answered from the keyboard. */
const keysFor = {
  chromium: { allow: ['Tab', 'Return'], refuse: ['Escape'] },
  firefox: { allow: ['alt+a'], refuse: ['Escape'] },
} as const;

const host = '127.0.0.1';

describe.each(families)('the build that ships, in a window of %s', (family) => {
  test('asks for the one site in the click; refused it offers to ask again; allowed it follows', async () => {
    const display = await withXvfb();
    if (display === null) throw new Error('No display and no Xvfb');
    const build = family === 'chromium' ? 'chrome' : 'firefox';
    const world = await openWorld(family, {
      extensionDir: resolve(`dist/${build}`),
      headless: false,
      env: display.env,
    });
    try {
      const reader = await openReader(world.driver, '/follow', null);
      const origins = () =>
        world.desk.evaluate(async () => {
          const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
          return (await api.permissions.getAll()).origins;
        });
      expect(await origins()).toEqual([]);

      const box = (await reader.waitForSelector('#follow-address'))!;
      await box.click();
      await box.type(world.site.url('/vi/feed/'));
      await reader.keyboard.press('Enter');
      await askUntilPrompted(reader);
      await answer(world, display, 'refuse');
      await eventually(
        () => words(reader),
        (shown) => shown.includes(text('accessRefused', { host })),
      );
      expect(await words(reader)).toContain(text('accessWhy', { host }));

      await press(reader, text('allowHost', { host }));
      await answer(world, display, 'allow');
      await reader.waitForSelector('[data-testid=feed-preview]');
      expect(await origins()).toEqual([`*://${host}/*`]);
      await press(reader, text('follow'));
      expect((await shownRows(reader))[0]?.title).toBe('Chợ nổi dời giờ họp vì con nước lên sớm');
      const gets = world.site.requests.filter(
        ({ method, path }) => method === 'GET' && path === '/vi/feed/',
      );
      expect(gets).toHaveLength(1);
    } finally {
      await world.close();
      await display.stop();
    }
  });

  /** Firefox forgets the key press while Bantin finds out whether it must ask; then a button stands there to ask. */
  const askUntilPrompted = async (reader: Page): Promise<void> => {
    const state = await eventually(
      () => words(reader),
      (shown) =>
        shown.includes(text('accessPrompting', { host })) ||
        shown.includes(text('accessNeeded', { host })),
    );
    if (state.includes(text('accessNeeded', { host }))) {
      await press(reader, text('allowHost', { host }));
    }
  };

  const answer = async (world: World, display: Display, how: 'allow' | 'refuse'): Promise<void> => {
    // The prompt tells nobody that it is there, and ignores keys for its first half second.
    await new Promise((done) => setTimeout(done, 1500));
    await pressKeys(keysFor[world.driver.name][how], display.env);
  };
});
