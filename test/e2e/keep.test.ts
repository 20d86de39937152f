import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catchFiles, nextFile } from '../drivers/catch-files';
import { eventually } from '../drivers/eventually';
import { articleWith, openPopup, openReader, press, shownRows } from '../drivers/faces';
import { awkwardHtml, richHtml, storeRichArticle } from '../drivers/rich-article';
import { families, openWorld, text, type World } from '../drivers/world';

/** What a checker of books finds wrong, as one line each. */
const faults = async (bytes: Uint8Array): Promise<string[]> => {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${location?.path ?? ''}: ${message}`);
};

describe.each(families)('keeping articles in %s', (family) => {
  let world: World;
  let ids: string[];
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/en/feed/');
    ids = (await world.records<{ id: string }>('articles')).map(({ id }) => id);
    await storeRichArticle(world.desk, ids[0]!, 'en', richHtml('en') + awkwardHtml);
  });
  afterAll(() => world.close());

  const open = async (): Promise<Page> => {
    const reader = await openReader(world.driver, `/article/${ids[0]!}`);
    await articleWith(reader, 'The note says why');
    await catchFiles(reader);
    return reader;
  };
  const choose = async (page: Page, key: string): Promise<void> => {
    await press(page, text('articleTools'), '[role=toolbar]');
    await press(page, text(key), '[role=menu]');
  };

  test('the menu opens, moves and closes by keys, and gives the focus back', async () => {
    const reader = await open();
    await reader.focus(`[role=toolbar] button[aria-label="${text('articleTools')}"]`);
    await reader.keyboard.press('Enter');
    await reader.waitForSelector('[role=menu]');
    const focused = () => reader.evaluate(() => document.activeElement?.textContent ?? '');
    await eventually(focused, (name) => name !== '');
    const first = await focused();
    await reader.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await reader.keyboard.press('Home');
    expect(await focused()).toBe(first);
    await reader.keyboard.press('Escape');
    await reader.waitForSelector('[role=menu]', { hidden: true });
    const name = () => reader.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await name()).toBe(text('articleTools'));
    expect(await reader.$('article')).not.toBeNull();
    await reader.close();
  });

  test('a book holds text, pictures and contents, and a checker finds nothing wrong', async () => {
    const reader = await open();
    await choose(reader, 'saveEpub');
    const { name, type, bytes } = await nextFile(reader);
    expect([name.endsWith('.epub'), type]).toEqual([true, 'application/epub+zip']);
    // The type is the first file, unpacked and without an extra field, so that it is found at byte 38.
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(await faults(bytes)).toEqual([]);
    const files = unzipSync(bytes);
    const chapter = strFromU8(files['book/article-1.xhtml']!);
    expect(chapter).toContain('that wants a note');
    expect(chapter).toContain('src="picture-1-1.png"');
    expect(chapter).not.toMatch(/data-src|<script|onerror/);
    expect(strFromU8(files['book/nav.xhtml']!)).toContain('>Second part</a>');
    await reader.close();
  });

  test('a page is one file that asks nobody for anything', async () => {
    const reader = await open();
    await choose(reader, 'saveHtml');
    const { name, bytes } = await nextFile(reader);
    const html = strFromU8(bytes);
    expect(name).toMatch(/\.html$/);
    expect(html).toContain(`content="default-src 'none'; img-src data:;`);
    expect(html).toMatch(/<img [^>]*src="data:image\/png;base64,/);
    expect(html).not.toMatch(/<script|\ssrc="(?!data:)|srcset|data-src/);
    await reader.close();
  });

  test('Markdown keeps listings, tables, formulas, notes and facts', async () => {
    const reader = await open();
    await choose(reader, 'saveMarkdown');
    const { name, bytes } = await nextFile(reader);
    const words = strFromU8(bytes);
    expect(name).toMatch(/\.md$/);
    expect(words).toMatch(/^---\ntitle: "/);
    expect(words).toContain('```javascript\nconst answer = (question) => {');
    expect(words).toContain('| A rather wide column | A rather');
    expect(words).toContain('A claim[^1] that wants a note.');
    expect(words).toContain('[^1]: The note says why.');
    expect(words).toContain('$x^2$');
    expect(words).toContain('> Mind the gap.');
    expect(words).toContain('## Second part');
    await reader.close();
  });

  test('several chosen articles are one book', async () => {
    const reader = await openReader(world.driver, '/all');
    await shownRows(reader);
    for (const key of ['j', 'x', 'j', 'x', 'j', 'x'] as const) await reader.keyboard.press(key);
    await reader.keyboard.press('o');
    await reader.waitForSelector('article p');
    await catchFiles(reader);
    await press(reader, text('articleTools'), '[role=toolbar]');
    await press(reader, text('saveChosen_other', { count: 3 }), '[role=menu]');
    const { bytes } = await nextFile(reader);
    expect(await faults(bytes)).toEqual([]);
    expect(Object.keys(unzipSync(bytes)).filter((file) => file.endsWith('.xhtml'))).toHaveLength(4);
    await reader.close();
  });

  test('what is selected is copied with its source', async () => {
    const reader = await open();
    await reader.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (words: string) => {
            document.documentElement.dataset['copied'] = words;
            return Promise.resolve();
          },
        },
      });
      const heading = document.querySelector('#at-2')!;
      getSelection()!.selectAllChildren(heading);
    });
    await choose(reader, 'copyQuotation');
    const copied = await eventually(
      () => reader.evaluate(() => document.documentElement.dataset['copied'] ?? ''),
      (words) => words !== '',
    );
    const [article] = await world.records<{ title: string; link: string }>('articles');
    expect(copied).toContain('“Second part”');
    expect(copied).toContain(article!.title);
    expect(copied.endsWith(article!.link)).toBe(true);
    await reader.close();
  });

  test('the popup has a tab print, and paper shows the article alone', async () => {
    const printed = await world.driver.open('src/reader/index.html#/');
    await printed.evaluate(() => {
      window.print = () => (document.documentElement.dataset['printed'] = 'yes');
    });
    const popup = await openPopup(world.driver);
    await popup.evaluate((id) => {
      localStorage.setItem('bantin.print', id);
    }, ids[0]!);
    await popup.close();
    await printed.evaluate((id) => {
      location.hash = `#/article/${id}`;
    }, ids[0]!);
    await printed.waitForSelector('[data-printed=yes]');
    // Firefox cannot be told to look like paper.
    if (family === 'firefox') return;
    await printed.emulateMediaType('print');
    const seen = await printed.evaluate(() =>
      ['[data-reading] [role=toolbar]', '[role=feed]', '[data-testid=article-body]'].map(
        (what) => document.querySelector(what)?.checkVisibility() ?? null,
      ),
    );
    expect(seen).toEqual([false, false, true]);
    await printed.close();
  });

  test('nothing went wrong unseen', async () => {
    // Firefox tells of the formula that is not whole, and shows it; and that turndown, as it loads, asks whether it could
    // parse a string. Trusted Types refuse that, and it is only ever given a tree.
    const known = /<mfrac\/>|require-trusted-types-for.*\/write-markdown-/s;
    const errors = await world.driver.consoleErrors();
    expect(errors.filter((error) => !known.test(error))).toEqual([]);
  });
});
