import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hang } from '../site/behaviours';
import { editions } from '../site/editions';
import { articleTexts, type SiteArticle } from '../site/site-article';
import { eventually } from '../drivers/eventually';
import { articleWith, openPopup, openArticle } from '../drivers/faces';
import { families, openWorld, type World } from '../drivers/world';

const path = (article: Pick<SiteArticle, 'slug'>): string => `/en/${article.slug}/`;
const { articles } = editions.find(({ key }) => key === 'en')!;

describe.each(families)('articles made ready ahead in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family, { cleansAhead: true });
    // Its feed carries excerpts alone: what is whole comes from the page.
    await world.follow('/en/feed/');
  });
  afterAll(() => world.close());

  const asked = (): readonly string[] =>
    world.site.requests.filter(({ method }) => method === 'GET').map((request) => request.path);

  test('every unread page is fetched once, though nobody opened one', async () => {
    await world.ask('poll', { feedIds: null });
    const contents = await eventually(
      () => world.records<{ pageText: unknown }>('contents'),
      (all) => all.length === articles.length && all.every(({ pageText }) => pageText !== null),
      60_000,
    );
    expect(contents).toHaveLength(articles.length);
    for (const one of articles) {
      expect(
        asked().filter((other) => other === path(one)),
        one.slug,
      ).toHaveLength(1);
    }
  });

  test('an article that was never opened is read whole while the site is away', async () => {
    for (const one of articles) world.site.set(path(one), hang);
    const wanted = articles[1]!;
    const popup = await openPopup(world.driver);
    await openArticle(popup, wanted.title);
    const shown = await articleWith(popup, articleTexts(wanted).at(-1)!);
    for (const said of articleTexts(wanted)) expect(shown.text).toContain(said);
    expect(asked().filter((other) => other === path(wanted))).toHaveLength(1);
    await popup.close();
  });
});
