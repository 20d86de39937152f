import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MediaRecord, PictureRecord } from '../../src/library/records';
import { eventually } from '../drivers/eventually';
import { article, openReader, words } from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';
import { answer, flood, hang } from '../site/behaviours';
import { encodePng } from '../site/encode-png';

const title = 'Nine pictures of a ferry';
const sentence =
  'The ferry was photographed from the quay, from the hill and from the water, and every picture came out a little differently.';
const figure = (name: string): string =>
  `<figure><img src="/pics/${name}" alt="Seen: ${name}"><figcaption>Caption of ${name}.</figcaption></figure>`;
const names = ['good.png', 'twin.png', 'gone.png', 'page.png', 'huge.png', 'wide.png', 'hangs.png'];
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>
${names.map((name) => `<p>${sentence} This is about ${name}.</p>${figure(name)}`).join('\n')}
<p>${sentence} That was all.</p></article></body></html>`;

/** Noise as photographs have it, which PNG can't make small. */
const noisy = (width: number, height: number): Buffer => {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 16) & 31;
  };
  return encodePng(width, height, (x, y) => [
    ((x * 255) / width) | next(),
    ((y * 255) / height) | next(),
    128 | next(),
  ]);
};

describe.each(families)('pictures for reading offline in %s', (family) => {
  let world: World;
  let reader: Page;
  beforeAll(async () => {
    world = await openWorld(family);
    const { site } = world;
    await world.follow('/en/feed/');
    const good = encodePng(800, 400, (x) => (x < 400 ? [180, 40, 30] : [30, 80, 180]));
    site.serveFile('/pics/good.png', good, 'image/png');
    site.serveFile('/pics/twin.png', good, 'application/octet-stream');
    site.serveFile('/pics/wide.png', noisy(2400, 1200), 'image/png');
    site.set('/pics/page.png', answer(200, { 'content-type': 'image/png' }, page));
    site.set('/pics/huge.png', flood('image/png', '\u0089PNG', 40 * 1024 * 1024));
    site.set('/pics/hangs.png', hang);
    const address = new URL(site.publish('en', { title, slug: 'pictures', body: [sentence] }));
    site.set(address.pathname, answer(200, { 'content-type': 'text/html' }, page));
    await world.ask('poll', { feedIds: null });
  });
  afterAll(() => world.close());

  const media = async (): Promise<ReadonlyMap<string, MediaRecord>> => {
    // Other articles are made ready meanwhile.
    const records = (await world.records<MediaRecord>('media')).filter(({ url }) =>
      url.includes('/pics/'),
    );
    return new Map(records.map((one) => [new URL(one.url).pathname.replace('/pics/', ''), one]));
  };

  test('those that can be had are shown, while one hangs; the others leave what they showed', async () => {
    const articles = await world.records<{ id: string; title: string }>('articles');
    const { id } = articles.find((one) => one.title === title)!;
    reader = await openReader(world.driver, `/article/${id}`);
    // Before the one that hangs is given up.
    const shown = await eventually(
      () => article(reader),
      ({ pictures }) => pictures >= 3,
    );
    for (const name of names) expect(shown.text).toContain(`Caption of ${name}.`);
    await eventually(
      () => words(reader),
      (said) => said.includes('Seen: gone.png') && said.includes('Seen: page.png'),
    );
    expect((await article(reader)).text).not.toContain('Seen: good.png');
  });

  test('no picture was asked for with a Referer or cookies', () => {
    const asked = world.site.requests.filter(({ path }) => path.startsWith('/pics/'));
    expect(new Set(asked.map(({ path }) => path.replace('/pics/', '')))).toEqual(new Set(names));
    for (const { headers } of asked) {
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('cookie');
    }
  });

  test('what hung is given up and offered; what is broken is known and not offered', async () => {
    const offer = text('picturesMissing_one', { count: 1 });
    await eventually(
      () => words(reader),
      (said) => said.includes(offer),
      20_000,
    );
    const known = await media();
    expect(known.has('hangs.png')).toBe(false);
    for (const name of ['gone.png', 'page.png', 'huge.png']) {
      expect(known.get(name), name).toMatchObject({ hash: null, size: 0 });
    }
  });

  test('the same picture is kept once, and a wide one as WebP of twice the column', async () => {
    const known = await media();
    expect(known.get('twin.png')?.hash).toBe(known.get('good.png')?.hash);
    const wide = known.get('wide.png')!;
    const hashes = new Set([...known.values()].flatMap(({ hash }) => hash ?? []));
    const pictures = await world.records<PictureRecord>('pictures');
    expect(pictures.filter(({ hash }) => hashes.has(hash))).toHaveLength(2);
    expect(pictures.find(({ hash }) => hash === wide.hash)).toMatchObject({ type: 'image/webp' });
    const drawn = await reader.$eval('img[data-src$="wide.png"]', (one) => [
      one.naturalWidth,
      one.naturalHeight,
    ]);
    expect(drawn).toEqual([1600, 800]);
    const before = noisy(2400, 1200).length;
    expect(wide.size).toBeLessThan(before / 2);
    await reader.close();
  });

  test('a smaller room takes effect at once, and the settings tell how much is used', async () => {
    const settings = await openReader(world.driver, '/settings');
    const use = (): Promise<string> =>
      settings.$eval('[data-testid=storage-use][aria-busy=false]', (one) => one.textContent);
    await settings.waitForSelector('[data-testid=storage-use][aria-busy=false]');
    expect(await use()).toMatch(/Pictures[\d.]+ [kM]B of 200 MB/);
    await settings.select('#picture-room', '0');
    await eventually(use, (said) => said.includes('Pictures0 byte'));
    expect(await world.records('pictures')).toEqual([]);
    await settings.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});
