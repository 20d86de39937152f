import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StatusRecord } from '../../src/library/records';
import { eventually } from '../drivers/eventually';
import { openReader, press, shownRows, words } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';

const dayMs = 24 * 60 * 60_000;

describe.each(families)('the first run in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
  });
  afterAll(() => world.close());

  test('leads from the first card to articles; nothing is asked before a click', async () => {
    world.site.publish('en', { title: 'The tide of last month', hoursAgo: 20 * 24 });
    const reader = await openReader(world.driver, '/welcome');
    await reader.waitForSelector('[data-testid=welcome]');
    expect(await words(reader)).toContain(text('welcomeSteps', { step: 1, count: 3 }));
    expect(world.site.requests).toEqual([]);

    const box = (await reader.waitForSelector('#follow-address'))!;
    await box.type(world.site.url('/en/feed/'));
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('[data-testid=feed-preview]');
    await press(reader, text('follow'));
    await eventually(
      () => words(reader),
      (shown) => shown.includes(text('welcomeFollowed_one', { count: 1 })),
    );
    await press(reader, text('welcomeNext'));
    await eventually(
      () => words(reader),
      (shown) => shown.includes(text('accessAllHint')),
    );
    await press(reader, text('welcomeNext'));
    await reader.waitForSelector('[data-testid=sample-list][data-density=comfortable]');
    await reader.$eval('input[name=density]:not(:checked)', (choice) => {
      choice.click();
    });
    await reader.waitForSelector('[data-testid=sample-list][data-density=compact]');
    await press(reader, text('welcomeDone'));
    const list = await shownRows(reader);
    expect(list.length).toBeGreaterThan(0);
    expect(list.map(({ title }) => title)).not.toContain('The tide of last month');
    const statuses = await world.records<StatusRecord>('statuses');
    for (const { sortAt, readAt } of statuses) {
      expect(readAt !== null).toBe(sortAt < Date.now() - 7 * dayMs);
    }
    expect(await words(reader)).toContain(text('checklistTitle'));
    await press(reader, text('checklistClose'));
    expect(await words(reader)).not.toContain(text('checklistTitle'));
    await reader.close();
  });
});
