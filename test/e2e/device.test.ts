import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { articleWith, openReader, press, words } from '../drivers/faces';
import { findViolations } from '../drivers/find-violations';
import { askedOfModels, giveModels, takeModels, translateNext } from '../drivers/stand-in-models';
import { families, openWorld, picture, text, type World } from '../drivers/world';

describe.each(families)('summaries and translations on the device in %s', (family) => {
  let world: World;
  let id: string;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/vi/feed/');
    const articles = await world.records<{ id: string; title: string }>('articles');
    ({ id } = articles.find(({ title }) => title.startsWith('Chợ nổi'))!);
  });
  afterAll(() => world.close());

  const open = async (): Promise<Page> => {
    const reader = await openReader(world.driver, `/article/${id}`);
    await articleWith(reader, 'chợ');
    return reader;
  };
  const menu = async (page: Page): Promise<string> => {
    await press(page, text('articleTools'), '[role=toolbar]');
    await page.waitForSelector('[role=menu]');
    return page.$eval('[role=menu]', (shown) => shown.textContent);
  };
  const choose = async (page: Page, key: string): Promise<void> => {
    await menu(page);
    await press(page, text(key), '[role=menu]');
  };
  const made = (page: Page): Promise<string[]> =>
    page.$$eval('[data-made]', (all) => all.map((one) => one.textContent));

  test('are not offered where the browser has no such models', async () => {
    const reader = await open();
    await takeModels(reader);
    const lines = await menu(reader);
    expect(lines).toContain(text('saveEpub'));
    expect(lines).not.toContain(text('summarise'));
    expect(lines).not.toContain(text('translate'));
    await reader.close();
  });

  test('a summary stands over the text, and is there again without the model', async () => {
    const reader = await open();
    await giveModels(reader);
    await choose(reader, 'summarise');
    await eventually(
      () => made(reader),
      ([summary]) => summary?.includes('The tide rises.') === true,
    );
    await eventually(
      () => words(reader),
      (said) => said.includes(text('summaryMade')),
    );
    await world.driver.screenshot(reader, picture(`reader-summary-${family}`));
    expect(await findViolations(reader)).toEqual([]);
    await reader.close();
    const again = await open();
    await giveModels(again);
    await choose(again, 'summarise');
    await eventually(
      () => made(again),
      ([summary]) => summary?.includes('The market moves.') === true,
    );
    expect(await askedOfModels(again)).toEqual({ summaries: 0, translations: 0 });
    await again.close();
  });

  test('a translation comes paragraph by paragraph, can be stopped, and goes with its bar', async () => {
    const reader = await open();
    await giveModels(reader);
    const count = async (): Promise<number> => (await made(reader)).length;
    const asked = async (): Promise<number> => (await askedOfModels(reader)).translations;
    await choose(reader, 'translate');
    await eventually(asked, (times) => times === 1);
    await translateNext(reader);
    await eventually(count, (shown) => shown === 1);
    await eventually(asked, (times) => times === 2);
    expect((await made(reader))[0]).toContain('In English: ');
    await press(reader, text('cancel'), '[data-testid=device]');
    await eventually(
      () => words(reader),
      (said) => said.includes(text('madeStopped')),
    );
    expect(await asked()).toBe(2);
    await world.driver.screenshot(reader, picture(`reader-translation-${family}`));
    expect(await findViolations(reader)).toEqual([]);
    await press(reader, text('close'), '[data-testid=device]');
    await eventually(count, (shown) => shown === 0);
    await reader.close();
    expect(await world.driver.consoleErrors()).toEqual([]);
  });

  test('nothing was asked of any site for it', () => {
    const paths = world.site.requests.map(({ path }) => path);
    expect(paths.filter((path) => path === '/vi/feed/')).toHaveLength(1);
    expect(paths.filter((path) => !path.startsWith('/vi/') && !path.startsWith('/pics/'))).toEqual(
      [],
    );
  });
});
