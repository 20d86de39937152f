import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import { articleWith, openReader, press, words } from '../drivers/faces';
import { endPiece, giveVoices, spoken } from '../drivers/fake-voices';
import { findViolations } from '../drivers/find-violations';
import { storeRichArticle } from '../drivers/rich-article';
import { families, openWorld, picture, text, type World } from '../drivers/world';

describe.each(families)('reading aloud in %s', (family) => {
  let world: World;
  let id: string;
  let title: string;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/en/feed/');
    ({ id, title } = (await world.records<{ id: string; title: string }>('articles'))[0]!);
    await storeRichArticle(world.desk, id);
  });
  afterAll(() => world.close());

  const open = async (): Promise<Page> => {
    const reader = await openReader(world.driver, `/article/${id}`);
    await articleWith(reader, 'The note says why');
    return reader;
  };
  const begin = async (page: Page): Promise<void> => {
    await press(page, text('articleTools'), '[role=toolbar]');
    await press(page, text('readAloud'), '[role=menu]');
    await page.waitForSelector('[data-testid=aloud]');
  };
  const marked = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('spoken') ?? [])];
      return range ? (range as Range).toString() : '';
    });
  const saying = (page: Page, count: number): Promise<string> =>
    eventually(
      () => spoken(page),
      ({ said }) => said.length === count,
    ).then(({ said }) => said.at(-1)!);

  test('where there is no voice, it says so and what to do', async () => {
    const reader = await open();
    await reader.evaluate(() => {
      const none = {
        getVoices: () => [],
        addEventListener: () => undefined,
        cancel: () => undefined,
      };
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: { ...none, removeEventListener: () => undefined },
      });
    });
    await begin(reader);
    await eventually(
      () => words(reader),
      (shown) => shown.includes(text('noVoiceTodo')) && shown.includes('English'),
    );
    await reader.close();
  });

  test('it says the title, then sentence by sentence, marked; it skips, changes speed and voice, and remembers both', async () => {
    const reader = await open();
    await giveVoices(reader);
    await begin(reader);
    expect((await saying(reader, 1)).slice(0, 20)).toBe(title.slice(0, 20));
    await press(reader, text('nextParagraph'));
    expect(await saying(reader, 2)).toBe('1.');
    await press(reader, text('nextSentence'));
    expect(await saying(reader, 3)).toContain('The ferry was late');
    await eventually(
      () => marked(reader),
      (mark) => mark.includes('The ferry was late'),
    );
    await endPiece(reader);
    await saying(reader, 4);
    await press(reader, text('pause'));
    await press(reader, text('play'));
    await saying(reader, 5);
    await reader.select(`select[aria-label="${text('speed')}"]`, '1.4');
    await eventually(
      () => spoken(reader),
      ({ rate }) => rate === 1.4,
    );
    expect((await spoken(reader)).voice).toBe('en-near');
    await reader.select(`select[aria-label="${text('voice')}"]`, 'en-far');
    await eventually(
      () => spoken(reader),
      ({ voice }) => voice === 'en-far',
    );
    await world.driver.screenshot(reader, picture(`reader-aloud-${family}`));
    expect(await findViolations(reader)).toEqual([]);
    await press(reader, text('stopReading'));
    await reader.waitForSelector('[data-testid=aloud]', { hidden: true });
    await eventually(
      () => marked(reader),
      (mark) => mark === '',
    );
    await reader.close();

    const again = await open();
    await giveVoices(again);
    await begin(again);
    await eventually(
      () => spoken(again),
      ({ voice, rate }) => voice === 'en-far' && rate === 1.4,
    );
    await again.close();
  });

  test('no listing and no mark of a note is spoken, and after the last word it goes on with the next unread', async () => {
    const reader = await open();
    await giveVoices(reader);
    await begin(reader);
    await saying(reader, 1);
    await reader.click('[data-testid=aloud] input[type=checkbox]');
    const address = (): Promise<string> => reader.evaluate(() => location.href);
    await eventually(
      async () => {
        await endPiece(reader);
        return address();
      },
      (url) => url.includes('/article/') && !url.includes(encodeURIComponent(id)),
      30_000,
    );
    const { said } = await spoken(reader);
    expect(said.some((piece) => piece.includes('that wants a note'))).toBe(true);
    expect(said.filter((piece) => /claim1|question|Deep thought|↩/.test(piece))).toEqual([]);
    const next = await reader.waitForSelector('article h1');
    const heading = await next!.evaluate((element) => element.textContent);
    await eventually(
      () => spoken(reader),
      ({ said: more }) => more.some((piece) => heading.startsWith(piece.slice(0, 20))),
      30_000,
    );
    // A page that is closed while it asks for something leaves an error behind.
    await reader.waitForSelector('[data-busy=false]');
    await reader.close();
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
