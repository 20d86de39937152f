import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { articleWith, openReader, press } from '../drivers/faces';
import { richHtml, storeRichArticle } from '../drivers/rich-article';
import { typeAtOnce } from '../drivers/type-at-once';
import { families, openWorld, text, type World } from '../drivers/world';

describe.each(families)('highlights in %s', (family) => {
  let world: World;
  let id: string;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/en/feed/');
    const articles = await world.records<{ id: string }>('articles');
    id = articles[0]!.id;
    await storeRichArticle(world.desk, id);
  });
  afterAll(() => world.close());

  test('what is marked stays marked when the text changes, can be noted, listed, found and taken back', async () => {
    const reader = await openReader(world.driver, `/article/${id}`);
    await articleWith(reader, 'The note says why');
    const select = (words: string): Promise<void> =>
      reader.evaluate((wanted) => {
        const body = document.querySelector('[data-testid=article-body]')!;
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent!.indexOf(wanted);
          if (at === -1) continue;
          getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
      }, words);
    const marked = (page: Page, name: string): Promise<string[]> =>
      page.evaluate(
        (wanted) =>
          [...(CSS.highlights.get(wanted) ?? [])].map((range) => (range as Range).toString()),
        name,
      );
    await select('that wants a note');
    await press(reader, text('markIn', { colour: text('colourGreen') }));
    await eventually(
      () => marked(reader, 'mark-green'),
      ([words]) => words === 'that wants a note',
    );
    await select('Mind the gap');
    await reader.keyboard.press('h');
    await eventually(
      () => marked(reader, 'mark-yellow'),
      ([words]) => words === 'Mind the gap',
    );
    await typeAtOnce(reader, '[data-testid=highlight] textarea', 'A');
    await press(reader, text('highlights'), '[role=toolbar]');
    const note = await reader.waitForSelector('[data-testid=highlight] textarea');
    await note!.type('sk who');
    await reader.keyboard.press('Escape');
    await eventually(
      () => world.records<{ note: string }>('highlights'),
      (all) => all.length === 2 && all.some(({ note: kept }) => kept === 'Ask who'),
    );
    await reader.close();

    await storeRichArticle(world.desk, id, 'en', `<p>A new start.</p>${richHtml('en')}`);
    const again = await openReader(world.driver, `/article/${id}`);
    await articleWith(again, 'A new start.');
    await eventually(
      () => marked(again, 'mark-noted'),
      ([words]) => words === 'that wants a note',
    );
    await again.close();

    const page = await openReader(world.driver, '/highlights');
    const cards = () =>
      page.$$eval('[data-testid=highlight] blockquote', (all) => all.map((one) => one.textContent));
    await eventually(cards, (shown) => shown.length === 2);
    const box = await page.waitForSelector('input[type=search]');
    await box!.type('ask WHO');
    await eventually(cards, (shown) => shown.join() === 'that wants a note');
    await press(page, text('removeHighlight'));
    await eventually(cards, (shown) => shown.length === 0);
    await press(page, text('undo'));
    await eventually(cards, (shown) => shown.join() === 'that wants a note');
    await page.close();
    expect(await world.driver.consoleErrors()).toEqual([]);
  });

  test('what is selected the moment a text appears can be marked', async () => {
    const reader = await openReader(world.driver);
    await reader.evaluate(selectOnceThere, 'that wants a note');
    await reader.evaluate((hash) => {
      location.hash = hash;
    }, `#/article/${id}`);
    await reader.waitForSelector('[data-testid=article-body]');
    await press(reader, text('markIn', { colour: text('colourGreen') }));
    await reader.close();
  });
});

/** Runs in the page: selects words as they are put into it, before anything that follows has run. */
const selectOnceThere = (words: string): void => {
  new MutationObserver((_, observer) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(words);
      if (at === -1 || !node.parentElement!.closest('[data-testid=article-body]')) continue;
      getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
      observer.disconnect();
      return;
    }
  }).observe(document.body, { childList: true, subtree: true });
};
