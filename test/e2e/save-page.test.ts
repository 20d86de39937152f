import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article';
import type { StatusRecord } from '../../src/library/records';
import { eventually } from '../drivers/eventually';
import { article, openReader, shownRows } from '../drivers/faces';
import { openToolbarPopup } from '../drivers/toolbar-popup';
import { withXvfb, type Display } from '../drivers/with-xvfb';
import { families, openWorld, text, type World } from '../drivers/world';
import { editions } from '../site/editions';
import { pageFurniture } from '../site/furniture';
import { articleImages, articleTexts } from '../site/site-article';

const edition = editions.find(({ key }) => key === 'en')!;
const story = edition.articles.find((one) => articleImages(one).length > 0)!;

describe.each(families)('a page saved to Later, in a window of %s', (family) => {
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

  test('is taken from the tab as it stands there, without asking its site for it again', async () => {
    const page = await world.driver.openUrl(world.site.url(`/en/${story.slug}/`));
    await page.bringToFront();
    world.site.clearRequests();
    const popup = await openToolbarPopup(world.driver, world.desk);
    await popup.press(text('savePage'));
    await eventually(popup.words, (shown) =>
      shown.includes(text('toastSaved', { title: story.title })),
    );
    const [status] = await world.records<StatusRecord>('statuses');
    expect(status).toMatchObject({ feedId: 'saved', readAt: null });
    expect(status!.laterAt).not.toBeNull();
    const paths = world.site.requests.map(({ path }) => path);
    expect(paths).not.toContain(`/en/${story.slug}/`);
  });

  test('is read offline, without furniture and with its pictures', async () => {
    const [saved] = await world.records<Article>('articles');
    await eventually(
      () => world.records('pictures'),
      (all) => all.length >= articleImages(story).length,
    );
    await world.driver.setOffline(true);
    const reader = await openReader(world.driver, `/article/${saved!.id}`);
    const shown = await eventually(
      () => article(reader),
      (seen) => seen.images > 0 && seen.pictures === seen.images,
    );
    expect(shown.title).toBe(story.title);
    for (const part of articleTexts(story)) expect(shown.text).toContain(part);
    for (const part of pageFurniture(edition, story)) expect(shown.text).not.toContain(part);
    await world.driver.setOffline(false);
    await reader.close();
  });

  test('stands in Later, and not on the badge', async () => {
    const reader = await openReader(world.driver, '/later');
    expect((await shownRows(reader)).map(({ title }) => title)).toEqual([story.title]);
    expect(await world.badge()).toBe('');
    await reader.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
