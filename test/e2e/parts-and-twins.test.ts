import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../src/model/content';
import { families, openWorld, type World } from '../drivers/world';
import { answer } from '../site/behaviours';

const facts = [
  'The ferry was late again today, nobody on the old quay minded much, and the tea stayed warm while we waited for it.',
  'The baker who opens first sells to the rowers, and the rowers pay in fish, which the baker gives to her three grey cats.',
  'A lamp was lit on the far shore at dusk, as it had been every evening since the summer in which the bridge came down.',
  'Nobody could say who had painted the boats yellow, but all agreed that they were far easier to see in the morning fog.',
];

/** A part's own words: no two parts share a sentence. */
const part = (n: number): string =>
  facts
    .map((fact) => `<p>Part ${n} of it. ${fact.replace(/ (\w+)/g, ` $1${'abcdefghijkl'[n]!}`)}</p>`)
    .join('');

const title = (slug: string): string => `The story of ${slug}`;

const html = (slug: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title(slug)}</title>${head}</head><body><article><h1>${title(slug)}</h1>${body}</article></body></html>`;

describe.each(families)('split articles and their twins, in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/en/feed/');
  });
  afterAll(() => world.close());

  const serve = (path: string, page: string): void => {
    world.site.set(path, answer(200, { 'content-type': 'text/html' }, page));
  };

  /** Publishes a story whose pages are these, by what follows its address; cleans it, and tells its text and what was asked for. */
  const read = async (
    slug: string,
    pages: Readonly<Record<string, string>>,
    feed = part(1)
      .replace(/<[^>]+>/g, ' ')
      .slice(0, 120),
  ) => {
    world.site.publish('en', { title: title(slug), slug, body: [feed] });
    for (const [rest, page] of Object.entries(pages)) serve(`/en/${slug}/${rest}`, page);
    await world.ask('poll', { feedIds: null });
    world.site.clearRequests();
    const articles = await world.records<{ id: string; title: string }>('articles');
    const { id } = articles.find((one) => one.title === title(slug))!;
    await world.ask('clean', { articleId: id as never, again: true });
    const contents = await world.records<Content>('contents');
    const text = contents.find(({ articleId }) => articleId === id)!.pageText?.html ?? '';
    const asked = world.site.requests
      .filter(({ method, path }) => method === 'GET' && path.startsWith(`/en/${slug}/`))
      .map(({ path }) => path.replace(`/en/${slug}/`, ''));
    return { text, asked };
  };

  const partsIn = (text: string): readonly string[] => [
    ...new Set(Array.from(text.matchAll(/Part (\d+) of it/g), ([, n]) => n!)),
  ];

  test('parts that name the next are joined in order', async () => {
    const next = (to: string): string => `<link rel="next" href="${to}">`;
    const { text, asked } = await read('links', {
      '': html('links', part(1), next('2/')),
      '2/': html('links', part(2), next('../3/')),
      '3/': html('links', part(3)),
    });
    expect(partsIn(text)).toEqual(['1', '2', '3']);
    expect(asked).toEqual(['', '2/', '3/']);
  });

  test('numbered links lead on, ten parts at most', async () => {
    const numbers = Array.from({ length: 12 }, (_, n) => n + 1);
    const bar = `<div class="pages">${numbers.map((n) => `<a href="/en/many/${n}/">${n}</a>`).join(' ')}</div>`;
    const pages = numbers.map(
      (n) => [n === 1 ? '' : `${n}/`, html('many', part(n % 12) + bar)] as const,
    );
    const { text, asked } = await read('many', Object.fromEntries(pages));
    expect(partsIn(text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(asked).toHaveLength(10);
  });

  test('another story, another site and the same text again are no parts', async () => {
    const other = `<link rel="next" href="/en/other-post/"><a rel="next" href="https://elsewhere.test/en/alone/2/">2</a>`;
    const { asked } = await read('alone', { '': html('alone', part(1), other) });
    expect(asked).toEqual(['']);
    const again = await read('same', {
      '': html('same', part(1), '<link rel="next" href="2/">'),
      '2/': html('same', part(1)),
    });
    expect(partsIn(again.text)).toEqual(['1']);
    expect(again.text.split('Part 1 of it').length - 1).toBe(facts.length);
  });

  test('the AMP version stands in where the page itself is empty, and is not asked for where it is not', async () => {
    const amp = '<link rel="amphtml" href="amp/">';
    const empty = await read('empty', {
      '': `<!doctype html><html><head><title>${title('empty')}</title>${amp}</head><body><div id="root"></div><noscript>Please enable JavaScript</noscript></body></html>`,
      'amp/': html('empty', part(1)),
    });
    expect(partsIn(empty.text)).toEqual(['1']);
    const whole = await read('whole', {
      '': html('whole', part(1), amp),
      'amp/': html('whole', part(2)),
    });
    expect(partsIn(whole.text)).toEqual(['1']);
    expect(whole.asked).toEqual(['']);
  });

  test('the print version stands in where the page is far shorter than the feed, and only where it is longer', async () => {
    const plain = part(1).replace(/<[^>]+>/g, ' ');
    const link = '<p><a class="print" href="print/">Print</a></p>';
    const short = `<p>Part 1 of it. ${facts[0]!} It goes on for those who print it, and the cats are well.</p>`;
    const better = await read(
      'print',
      { '': html('print', short + link), 'print/': html('print', part(1)) },
      `${plain} ${plain}`.slice(0, 700),
    );
    expect(better.asked).toEqual(['', 'print/']);
    expect(better.text).toContain('yellow');
  });
});
