import type { Content } from '../../src/model/content';
import { articleWith, openArticle, openPopup, openReader, shownRows } from '../drivers/faces';
import { eventually } from '../drivers/eventually';
import { picture, type World } from '../drivers/world';
import { articleTexts } from '../site/site-article';
import { editions } from '../site/editions';
import { demoFeeds } from './let-try';

/** Does the main job where nobody can watch, and tells each step; a step that fails is named in the error. */
export const demonstrate = async (world: World): Promise<void> => {
  const { driver, site } = world;
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    try {
      const done = await work();
      console.log(`✓ ${name}`);
      return done;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`✗ ${name}: ${reason}`, { cause: error });
    }
  };

  await step(`follow ${demoFeeds.length} feeds of ${site.origin}`, async () => {
    for (const feed of demoFeeds) await world.follow(feed);
  });
  await step('poll them: one new article is found', async () => {
    site.publish('en', { title: 'Published while you watched' });
    const { added } = await world.ask('poll', { feedIds: null });
    if (added !== 1) throw new Error(`${added} new articles`);
  });
  const popup = await step('open the popup', () => openPopup(driver));
  const rows = await step('list what is unread', () => shownRows(popup));
  for (const { title, meta } of rows.slice(0, 12)) console.log(`    ${title}  ·  ${meta.trim()}`);
  await driver.screenshot(popup, picture('demo-popup'));

  const story = editions.flatMap(({ articles }) => articles)[0];
  if (!story) throw new Error('The site has no articles');
  const opening = articleTexts(story)[0] ?? '';
  await step(`open “${story.title}”`, async () => {
    await openArticle(popup, story.title);
    await articleWith(popup, opening);
    await textKept(world, story.title);
  });
  await driver.screenshot(popup, picture('demo-article'));
  await step('read it again with the network off', async () => {
    await driver.setOffline(true);
    const [id] = (await world.records<{ id: string; title: string }>('articles'))
      .filter(({ title }) => title === story.title)
      .map((article) => article.id);
    const reader = await openReader(driver, `/article/${id ?? ''}`);
    const shown = await eventually(
      () => articleWith(reader, opening),
      ({ pictures, images }) => pictures === images,
    );
    console.log(`    ${shown.title}: ${shown.text.length} characters, ${shown.pictures} pictures`);
    await driver.screenshot(reader, picture('demo-reader'));
  });
  console.log(`Pictures: ${picture('demo-*')}`);
};

/** Until the article has been cleaned and is kept, the feed's text or the page's. */
const textKept = async (world: World, title: string): Promise<void> => {
  const articles = await world.records<{ id: string; title: string }>('articles');
  const id = articles.find((article) => article.title === title)?.id;
  await eventually(
    () => world.records<Content>('contents'),
    (contents) => contents.some(({ articleId, chosen }) => articleId === id && chosen !== null),
  );
};
