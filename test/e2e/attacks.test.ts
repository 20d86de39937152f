import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Watch from '../article/browser/watch-attacks.browser';
import { ownAttacks } from '../article/own-attacks';
import { publicAttacks } from '../article/public-attacks';
import { bundleForBrowser } from '../article/run-in-browser';
import { openReader } from '../drivers/faces';
import { families, openWorld, type World } from '../drivers/world';

declare const inBrowser: typeof Watch;

const attacks = [...ownAttacks, ...publicAttacks()];

const digits = ['nil', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Spelled out: texts that differ in their numbers alone are one block to what learns a site's furniture. */
const mark = (at: number): string =>
  `The ferryman's mark is ${Array.from(String(at), (digit) => digits[Number(digit)]).join(' ')}.`;

const words =
  'Nobody had seen the ferry since the ice came, and the keeper of the landing stage wrote it down every evening, with the wind and the hour, as if a ship that is not there were news.';

/** The payload amid an article of its own, so that the page is taken for one. */
const pageOf = (at: number): string =>
  `<!doctype html><html lang="en"><title>Attack ${at}</title><body><article><h1>Attack ${at}</h1><p>${words} ${mark(at)}</p><p>${words}</p><p>${words}</p>${attacks[at]!.payload}<p>${words}</p></article></body></html>`;

describe.each(families)('hostile articles in the reading view of %s', (family) => {
  let world: World;
  let ids: ReadonlyMap<string, string>;

  beforeAll(async () => {
    world = await openWorld(family);
    const items = attacks.map(({ payload }, at) => ({
      id: `attack-${at}`,
      url: world.site.url(`/attacks/${at}`),
      title: `Attack ${at}`,
      content_html: `<p>${mark(at)} ${words}</p>${payload}`,
    }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Attacks', items };
    world.site.set('/attacks/feed.json', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/feed+json' });
      response.end(JSON.stringify(feed));
    });
    for (const at of attacks.keys()) {
      world.site.set(`/attacks/${at}`, (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(pageOf(at));
      });
    }
    await world.follow('/attacks/feed.json');
    const articles = await world.records<{ id: string; title: string }>('articles');
    ids = new Map(articles.map(({ id, title }) => [title, id]));
  }, 120_000);
  afterAll(() => world.close());

  const known = attacks.map(({ id }, at) => ({ id, at, title: `Attack ${at}` }));

  test('none runs, loads, submits, leads away or covers the interface', async () => {
    expect(ids.size).toBe(attacks.length);
    const unread: string[] = [];
    for (const { id, title } of known) {
      const report = await world.ask('clean', {
        articleId: ids.get(title) as never,
        again: true,
      });
      if (report.source === null) unread.push(id);
    }
    // Most are read from their own page too; some payloads take the rest of the page into themselves.
    expect(unread).toEqual([]);
    const texts = await world.records<{ pageText: object | null }>('contents');
    const pages = texts.filter(({ pageText }) => pageText !== null).length;
    expect(pages).toBeGreaterThan(attacks.length * 0.8);
    const reader = await openReader(world.driver);
    const asked: string[] = [];
    reader.on('request', (request) => {
      if (!/^(?:data|blob|chrome-extension|moz-extension):/.test(request.url()))
        asked.push(request.url());
    });
    await reader.evaluate(await bundleForBrowser('watch-attacks.browser.ts'));
    const hits = await reader.evaluate(
      (list) => inBrowser.tryInReader(list),
      known.map(({ id, at, title }) => ({ id, articleId: ids.get(title)!, mark: mark(at) })),
    );
    expect(hits).toEqual([]);
    expect(asked).toEqual([]);
    expect(reader.url()).toContain('src/reader/index.html#/article/');
    await reader.close();
  }, 400_000);

  test('a string can’t become markup in an extension page, nor a frame or a script from elsewhere stand in one', async () => {
    const reader = await openReader(world.driver);
    const refused = await reader.evaluate(async (siteUrl) => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(event.effectiveDirective);
      });
      try {
        Reflect.set(document.createElement('div'), 'innerHTML', '<p>text</p>');
      } catch {
        seen.push('innerHTML');
      }
      const frame = document.createElement('iframe');
      frame.src = `${siteUrl}frame`;
      document.body.append(frame);
      const picture = document.createElement('img');
      picture.src = `${siteUrl}picture.png`;
      document.body.append(picture);
      try {
        const inline = document.createElement('p');
        inline.setAttribute('onclick', 'window.pwned = 1');
        document.body.append(inline);
        inline.click();
      } catch {
        seen.push('script-src-attr');
      }
      for (
        let tries = 0;
        tries < 400 && !(seen.includes('frame-src') && seen.includes('img-src'));
        tries += 1
      ) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return { seen, ran: 'pwned' in window };
    }, world.site.url('/'));
    expect(refused.ran).toBe(false);
    for (const directive of ['frame-src', 'img-src', 'script-src-attr'])
      expect(refused.seen).toContain(directive);
    if (family === 'chromium') expect(refused.seen).toContain('innerHTML');
    await reader.close();
  });
});
