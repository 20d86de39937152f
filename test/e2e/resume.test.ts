import { afterAll, beforeAll, describe, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { article, openArticle, openPopup, shownRows } from '../drivers/faces';
import { families, openWorld, type World } from '../drivers/world';

describe.each(families)('a popup opened again in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    for (const feed of ['/vi/feed/', '/en/feed/']) await world.follow(feed);
  });
  afterAll(() => world.close());

  const story = 'Chợ nổi dời giờ họp vì con nước lên sớm';

  test('goes on in the article where it was closed', async () => {
    const popup = await openPopup(world.driver);
    await shownRows(popup);
    await openArticle(popup, story);
    await eventually(
      () => article(popup),
      ({ title }) => title === story,
    );
    await popup.close();
    const again = await openPopup(world.driver);
    await eventually(
      () => article(again),
      ({ title }) => title === story,
    );
    await again.keyboard.press('Escape');
    await shownRows(again);
    await again.close();
  });

  test('goes on where its list was scrolled to', async () => {
    const popup = await openPopup(world.driver);
    await shownRows(popup);
    const top = (page: typeof popup): Promise<number> =>
      page.evaluate(
        () => document.querySelector('#app [data-testid=article-list]')?.scrollTop ?? 0,
      );
    await popup.evaluate(() => {
      document.querySelector('#app [data-testid=article-list]')!.scrollTop = 300;
    });
    await eventually(
      () => popup.evaluate(() => localStorage.getItem('bantin.popup.popup') ?? ''),
      (kept) => kept.includes('"listTop":300'),
    );
    await popup.close();
    const again = await openPopup(world.driver);
    await shownRows(again);
    // Give or take a row: pictures and notices may have come above.
    await eventually(
      () => top(again),
      (at) => Math.abs(at - 300) <= 64,
    );
    await again.close();
  });
});
