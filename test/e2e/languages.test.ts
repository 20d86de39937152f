import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { openPopup, openReader, shownRows, words } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';

describe.each(families)('in a Vietnamese %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family, { language: 'vi' });
  });
  afterAll(() => world.close());

  test('all is said in Vietnamese', async () => {
    const empty = await openPopup(world.driver);
    await eventually(
      () => words(empty),
      (shown) => shown.includes(text('welcome', {}, 'vi')),
    );
    await empty.close();
    await world.follow('/vi/feed/');
    const popup = await openPopup(world.driver);
    const [first] = await shownRows(popup);
    expect(first?.meta).toContain('phút');
    expect(await words(popup)).toContain(text('viewUnread', {}, 'vi'));
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('vi');
    const settings = await openReader(world.driver, '/settings');
    await eventually(
      () => words(settings),
      (shown) => shown.includes(text('pollInterval', {}, 'vi')),
    );
  });
});
