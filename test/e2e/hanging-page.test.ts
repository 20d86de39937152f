import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CleanReport } from '../../src/model/messages';
import { eventually } from '../drivers/eventually';
import { families, openWorld, type World } from '../drivers/world';
import { answer } from '../site/behaviours';

const sentence =
  'The ferry was late again today, nobody on the old quay minded much, and the tea stayed warm while we waited.';

/** Pages of under 8 MB that keep any cleaner busy for minutes. */
const endless = {
  deep: `${'<div><span>ferry</span>'.repeat(400)}${'</div>'.repeat(400)}`.repeat(400),
  links: `<ul>${'<li><a href="/x">The ferry</a> was <b>late</b></li>'.repeat(120_000)}</ul>`,
  open: '<b><i>ferry'.repeat(120_000),
} as const;

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

describe.each(families)('pages that would hang the cleaner, in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    await world.follow('/en/feed/');
    const publish = (slug: string, body: string): void => {
      const title = `About ${slug}`;
      world.site.publish('en', { title, slug, body: ['…'] });
      const page = html(title, body);
      world.site.set(`/en/${slug}/`, answer(200, { 'content-type': 'text/html' }, page));
    };
    for (const [slug, body] of Object.entries(endless)) publish(slug, body);
    for (const slug of ['one', 'two']) publish(slug, `<p>About ${slug}. ${sentence}</p>`.repeat(5));
    await world.ask('poll', { feedIds: null });
  });
  afterAll(() => world.close());

  const clean = async (slug: string): Promise<CleanReport> => {
    const articles = await world.records<{ id: string; title: string }>('articles');
    const { id } = articles.find(({ title }) => title === `About ${slug}`)!;
    return world.ask('clean', { articleId: id as never, again: true });
  };

  test('are given up, while others of the same moment are read', async () => {
    const slugs = [...Object.keys(endless), 'one', 'two'];
    const reports = await Promise.all(slugs.map(clean));
    expect(Object.fromEntries(slugs.map((slug, at) => [slug, reports[at]!.source]))).toEqual({
      ...{ deep: 'feed', links: 'feed', open: 'feed' },
      ...{ one: 'page', two: 'page' },
    });
  });
});

describe('the document that cleans, in chromium', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('chromium');
    await world.follow('/en/feed/');
  });
  afterAll(() => world.close());

  const open = (): Promise<number> =>
    world.desk.evaluate(async () => {
      const kind = chrome.runtime.ContextType.OFFSCREEN_DOCUMENT;
      return (await chrome.runtime.getContexts({ contextTypes: [kind] })).length;
    });

  test('is closed when idle, and opened again', async () => {
    const [article] = await world.records<{ id: string }>('articles');
    const order = { articleId: article!.id as never, again: true };
    await world.ask('clean', order);
    expect(await open()).toBe(1);
    await eventually(open, (count) => count === 0, 20_000);
    expect((await world.ask('clean', order)).source).toBe('page');
    expect(await open()).toBe(1);
  });
});
