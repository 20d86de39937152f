import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article';
import { eventually } from '../drivers/eventually';
import { articleWith, openArticle, openReader, rows, shownRows } from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { families, openWorld, picture, text, type World } from '../drivers/world';

const note = '[data-testid=updated-note]';

describe.each(families)('what the site edits, in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    const story = { slug: 'bridge', title: 'The bridge opens on Monday' };
    world.site.publish('en', story);
    await world.follow('/en/feed/atom/');
  });
  afterAll(() => world.close());

  const articles = () => world.records<Article>('articles');
  const statusOf = async (id: string) =>
    (await world.records<{ articleId: string }>('statuses')).find((one) => one.articleId === id);
  const bridge = async () => (await articles()).find(({ link }) => link?.includes('/bridge/'))!;

  test('a read and starred article that was edited stays so, and its line tells of the edit', async () => {
    const { id } = await bridge();
    const reader = await openReader(world.driver, '/all');
    await shownRows(reader);
    await openArticle(reader, 'The bridge opens on Monday');
    await articleWith(reader, 'was published while');
    expect(await reader.$(note)).toBeNull();
    await reader.keyboard.press('s');
    const before = await eventually(
      () => statusOf(id),
      (status) => status !== undefined && 'starredAt' in status && status.starredAt !== null,
    );
    const badge = await world.badge();
    world.site.publish('en', { slug: 'bridge', title: 'The bridge opens on Friday' });
    await world.ask('poll', { feedIds: null });
    // What the item is called and says has changed, and nothing that the person did.
    const said = { identity: expect.anything() as unknown, mark: expect.any(String) as unknown };
    expect(await statusOf(id)).toEqual({ ...before, ...said });
    expect(await world.badge()).toBe(badge);
    const [row] = await eventually(
      () => rows(reader),
      (shown) => shown.some(({ title }) => title.endsWith('Friday')),
    ).then((shown) => shown.filter(({ title }) => title.endsWith('Friday')));
    expect(row).toMatchObject({ unread: false });
    expect(row?.meta).toContain(text('updatedMark'));
    await world.driver.screenshot(reader, picture(`updated-list-${family}`));
    await reader.close();
  });

  test('the article says so and shows which words changed', async () => {
    const { id } = await bridge();
    const reader = await openReader(world.driver, `/article/${id}`);
    const summary = (await reader.waitForSelector(`${note} summary`))!;
    const ago = await summary.evaluate((chip) => chip.textContent);
    expect(ago).toContain(text('updatedAgo', { ago: '' }).trim());
    await summary.focus();
    await reader.keyboard.press('Enter');
    await reader.waitForSelector(`${note} ins`);
    expect(await heard(reader, 'del')).toContain(`${text('wordsRemoved')} Monday`);
    expect(await heard(reader, 'ins')).toContain(`${text('wordsAdded')} Friday`);
    expect(await findViolations(reader)).toEqual([]);
    await world.driver.screenshot(reader, picture(`updated-${family}`));
    await reader.close();
  });
});

/** What a screen reader says of elements of a kind. */
const heard = (page: Page, tag: 'ins' | 'del'): Promise<string[]> =>
  page.$$eval(`[data-testid=updated-note] ${tag}`, (marks) =>
    marks.map((mark) => mark.textContent.replace(/\s+/g, ' ').trim()),
  );
