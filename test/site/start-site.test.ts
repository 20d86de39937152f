import { inflateSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answer } from './behaviours';
import { editions } from './editions';
import { pageFurniture, siteFurniture } from './furniture';
import { articleImages, articleTexts } from './site-article';
import { startSite, type Site } from './start-site';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(() => {
  site.clearRequests();
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(site.url(path), { redirect: 'manual', ...init });

const textOf = async (path: string): Promise<string> => (await get(path)).text();

describe('the well-behaved sites', () => {
  const feeds = ['feed/', 'feed/rdf/', 'feed/atom/', 'feed/json', 'comments/feed/'];
  const paths = editions.flatMap(({ key }) => feeds.map((feed) => `/${key}/${feed}`));

  test.each(paths)('%s is sent once and then answered 304', async (path) => {
    const first = await get(path);
    expect(first.status).toBe(200);
    const etag = first.headers.get('etag')!;
    const modified = first.headers.get('last-modified')!;
    expect((await get(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await get(path, { headers: { 'if-modified-since': modified } })).status).toBe(304);
    expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect(first.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('every feed names every article of its site', async () => {
    for (const { key, articles } of editions)
      for (const feed of ['feed/', 'feed/rdf/', 'feed/atom/', 'feed/json']) {
        const body = await textOf(`/${key}/${feed}`);
        for (const { slug } of articles) expect(body).toContain(`/${key}/${slug}/`);
      }
  });

  test('some feeds carry whole articles, others only excerpts', async () => {
    expect(await textOf('/vi/feed/')).toContain('sương sớm, người mua chỉ cần ngước lên');
    const excerpts = await textOf('/en/feed/');
    expect(excerpts).toContain('Read more');
    expect(excerpts).toContain('appeared first on');
    expect(excerpts).not.toContain('provided that the keeper is tall');
  });

  test('a page holds its whole article and all of its furniture', async () => {
    for (const edition of editions)
      for (const article of edition.articles) {
        const html = unescape(await textOf(`/${edition.key}/${article.slug}/`));
        const text = html.replace(/<a href[^>]*>|<\/a>/g, '');
        for (const piece of [...articleTexts(article), ...siteFurniture(edition)])
          expect(text.includes(piece), `${article.slug}: ${piece}`).toBe(true);
      }
  });

  test('no article says what only furniture says', () => {
    for (const edition of editions)
      for (const article of edition.articles) {
        const text = articleTexts(article).join('\n');
        for (const piece of pageFurniture(edition, article))
          expect(text.includes(piece), `${article.slug}: ${piece}`).toBe(false);
      }
  });

  test('every picture of every article is there', async () => {
    const [edition] = editions;
    const names = edition!.articles.flatMap(articleImages);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names.slice(0, 3)) {
      const response = await get(`/vi/wp-content/uploads/${name}-400x225.png`);
      expect(pngSize(new Uint8Array(await response.arrayBuffer()))).toEqual([400, 225]);
    }
  });

  test('a short link leads to its article', async () => {
    const [, link] = /<guid isPermaLink="false">([^<]+)</.exec(await textOf('/vi/feed/'))!;
    const response = await fetch(link!);
    expect(response.redirected).toBe(true);
    expect(response.url).toBe(site.url('/vi/cho-noi-doi-gio-hop-vi-con-nuoc/'));
  });
});

describe('what a test may change', () => {
  test('a published article appears in the feeds, and an edit keeps its place', async () => {
    const before = (await get('/world/feed/')).headers.get('etag')!;
    const url = site.publish('world', { title: 'Fresh off the press', slug: 'fresh' });
    const changed = await get('/world/feed/', { headers: { 'if-none-match': before } });
    expect(changed.status).toBe(200);
    const items = (await changed.text()).split('<item>');
    expect(items[1]).toContain('Fresh off the press');
    expect((await fetch(url)).status).toBe(200);

    site.publish('world', { title: 'Corrected', slug: 'fresh' });
    const edited = (await textOf('/world/feed/')).split('<item>');
    expect(edited).toHaveLength(items.length);
    const guid = (item: string | undefined): string | undefined =>
      /<guid.*<\/guid>/.exec(item!)?.[0];
    expect(guid(edited[1])).toBe(guid(items[1]));
  });

  test('a path can be made to misbehave and be restored', async () => {
    site.set('/vi/feed/', answer(500, {}, 'broken'));
    expect((await get('/vi/feed/')).status).toBe(500);
    site.set('/vi/feed/', null);
    expect((await get('/vi/feed/')).status).toBe(200);
  });

  test('any bytes can be served as a feed', async () => {
    const bytes = Uint8Array.of(0, 1, 2, 255);
    site.serveFile('/real/feed.xml', bytes, 'text/xml');
    const response = await get('/real/feed.xml');
    expect(response.headers.get('content-type')).toBe('text/xml');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test('requests are logged with what a test asks about', async () => {
    await get('/vi/feed/?x=1', { headers: { 'if-none-match': '"a"' } });
    expect(site.requests).toHaveLength(1);
    expect(site.requests[0]).toMatchObject({ method: 'GET', path: '/vi/feed/?x=1', status: 200 });
    expect(site.requests[0]!.headers['if-none-match']).toBe('"a"');
  });

  test('the open copy answers other origins, preflights too', async () => {
    const response = await get('/open/vi/feed/');
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await get('/open/vi/feed/', { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      '*',
    ]);
    expect((await get('/open/bad/410')).status).toBe(410);
  });
});

const unescape = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Width and height of a PNG whose pixels really inflate to that size. */
const pngSize = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const pixels = inflateSync(png.subarray(41, 41 + view.getUint32(33)));
  expect(pixels.length).toBe(height * (width * 3 + 1));
  return [width, height];
};
