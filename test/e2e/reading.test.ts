import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drivers/eventually';
import {
  article,
  articleWith,
  openArticle,
  openPopup,
  openReader,
  press,
  shownRows,
  words,
} from '../drivers/faces';
import { families, openWorld, text, type World } from '../drivers/world';
import { editions } from '../site/editions';
import { feedFurniture, pageFurniture } from '../site/furniture';
import { articleImages, articleTexts } from '../site/site-article';

const stories = editions.flatMap((edition) =>
  edition.articles.map((story) => ({ edition, story, title: story.title })),
);

describe.each(families)('reading in %s', (family) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(family);
    for (const feed of ['/vi/feed/', '/en/feed/', '/world/feed/']) await world.follow(feed);
  });
  afterAll(() => world.close());

  const idOf = async (title: string): Promise<string> => {
    const articles = await world.records<{ id: string; title: string }>('articles');
    return articles.find((one) => one.title === title)!.id;
  };

  const cleanPage = async (title: string): Promise<void> => {
    const report = await world.ask('clean', {
      articleId: (await idOf(title)) as never,
      again: false,
    });
    expect(report.pageFailure).toBeNull();
    expect(report.source).not.toBeNull();
  };

  test.each(stories)(
    '“$title” keeps its text and pictures and none of the furniture',
    async ({ edition, story, title }) => {
      await cleanPage(title);
      const reader = await openReader(world.driver, `/article/${await idOf(title)}`);
      const texts = articleTexts(story);
      const shown = await eventually(
        () => article(reader),
        (seen) => seen.text.includes(texts[0]!) && seen.pictures === seen.images,
      );
      for (const part of texts) expect(shown.text).toContain(part);
      for (const part of pageFurniture(edition, story)) expect(shown.text).not.toContain(part);
      expect(shown.title).toBe(title);
      // The feed's icon is drawn too.
      expect(shown.pictures).toBeGreaterThanOrEqual(articleImages(story).length);
      expect(shown.language.split('-')[0]).toBe((story.lang ?? edition.lang).split('-')[0]);
      await reader.close();
    },
  );

  test('opening from the popup marks read, and the page is fetched in the background', async () => {
    world.site.publish('vi', { title: 'Bài để mở từ khung bật lên', body: bodyOf(6) });
    await world.ask('poll', { feedIds: null });
    const popup = await openPopup(world.driver);
    await shownRows(popup);
    await openArticle(popup, 'Bài để mở từ khung bật lên');
    await articleWith(popup, sentence(5));
    const id = await idOf('Bài để mở từ khung bật lên');
    const statuses = await eventually(
      () => world.records<{ articleId: string; readAt: number | null }>('statuses'),
      (all) => all.some(({ articleId, readAt }) => articleId === id && readAt !== null),
    );
    expect(statuses.filter(({ readAt }) => readAt !== null).length).toBeGreaterThan(0);
    await popup.close();
  });

  test('when the page can’t be had the feed’s text stands in, and the reason is one line', async () => {
    world.site.publish('en', {
      title: 'A page that went away',
      body: bodyOf(3),
      slug: 'went-away',
    });
    world.site.set('/en/went-away/', (_request, response) => {
      response.writeHead(500).end();
    });
    await world.ask('poll', { feedIds: null });
    const reader = await openReader(
      world.driver,
      `/article/${await idOf('A page that went away')}`,
    );
    const reason = text('failedServer', { status: 500 });
    await eventually(
      () => words(reader),
      (shown) => shown.includes(reason) && shown.includes(text('showingFeedText')),
    );
    const shown = await article(reader);
    const { edition } = stories.find(({ edition: { key } }) => key === 'en')!;
    for (const part of feedFurniture(edition)) expect(shown.text).not.toContain(part);
    expect(shown.text).toContain(sentence(0).slice(0, 40));
    await reader.close();
  });

  test('right-to-left articles run right to left', async () => {
    const arabic = stories.find(({ story, edition }) =>
      (story.lang ?? edition.lang).startsWith('ar'),
    )!;
    const reader = await openReader(world.driver, `/article/${await idOf(arabic.title)}`);
    const shown = await articleWith(reader, articleTexts(arabic.story)[0]!);
    expect(shown.direction).toBe('rtl');
    await reader.close();
  });

  test('with the network off, what was cleaned is read again with its pictures, in popup and tab', async () => {
    const { story, title } = stories[0]!;
    await world.driver.setOffline(true);
    const faces: Page[] = [
      await openReader(world.driver, `/article/${await idOf(title)}`),
      await openPopupAt(world, title),
    ];
    for (const face of faces) {
      await face.bringToFront();
      const shown = await eventually(
        () => article(face),
        (seen) => seen.images > 1 && seen.pictures === seen.images,
      );
      for (const part of articleTexts(story)) expect(shown.text).toContain(part);
      await face.close();
    }
    await world.driver.setOffline(false);
  });

  test('nothing loaded from elsewhere, and nothing went wrong unseen', async () => {
    expect(world.site.requests.filter(({ path }) => path.includes('pixel'))).toEqual([]);
    expect(await world.driver.consoleErrors()).toEqual([]);
  });
});

/** Opens the popup's list of all articles and the article in it. */
const openPopupAt = async (world: World, title: string): Promise<Page> => {
  const popup = await openPopup(world.driver);
  await press(popup, text('viewUnread'), 'header');
  await press(popup, text('viewAll'), '[role=menu]');
  await openArticle(popup, title);
  return popup;
};

const sentence = (n: number): string =>
  `Paragraph number ${n} was written for this one trial, and says at some length that the ferry was late, that nobody minded, and that the tea stayed warm.`;

const bodyOf = (paragraphs: number): string[] =>
  Array.from({ length: paragraphs }, (_, n) => sentence(n));
