import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openToolbarPopup } from '../drivers/toolbar-popup';
import { withXvfb, type Display } from '../drivers/with-xvfb';
import { families, openWorld, text, type World } from '../drivers/world';

describe.each(families)('the toolbar popup over a page, in a window of %s', (family) => {
  let display: Display;
  let world: World;
  beforeAll(async () => {
    const found = await withXvfb();
    if (found === null) throw new Error('No display and no Xvfb');
    display = found;
    world = await openWorld(family, { headless: false, env: display.env });
  });
  afterAll(async () => {
    await world.close();
    await display.stop();
  });

  test('says that the page has feeds, and follows the chosen one without asking for the page', async () => {
    const page = await world.driver.openUrl(world.site.url('/vi/'));
    await page.bringToFront();
    world.site.clearRequests();
    const popup = await openToolbarPopup(world.driver, world.desk);
    await eventually(popup.words, (shown) => /This site has (a|\d+) feeds?/.test(shown));
    await popup.press(text('preview'));
    await popup.press('Bến Sông');
    await eventually(popup.words, (shown) => shown.includes('Chợ nổi dời giờ họp'));
    await popup.press(text('follow'));
    await eventually(
      () => world.records('feeds'),
      (feeds) => feeds.length === 1,
    );
    const paths = world.site.requests
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path);
    expect(paths).not.toContain('/vi/');
    expect(paths.filter((path) => path === '/vi/feed/')).toHaveLength(1);
  });
});
