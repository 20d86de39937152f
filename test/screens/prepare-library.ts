import type { Page } from 'puppeteer-core';
import { eventually } from '../drivers/eventually';
import { articleWith, openReader, press, shownRows } from '../drivers/faces';
import { changeChecks } from '../drivers/library-page';
import { storeRichArticle } from '../drivers/rich-article';
import { answer } from '../site/behaviours';
import type { Moment, Stage } from './screen';

/** The article that holds one of everything, and the one whose page the site furnishes richly. */
export const richTitle = 'Counting gulls badly, on purpose';
export const storyTitle = 'Chợ nổi dời giờ họp vì con nước lên sớm';

/** Brings a stage's library to a moment. */
export const prepare = async (stage: Stage, moment: Moment): Promise<void> => {
  if (moment === 'followed') await followAndUse(stage);
  if (moment === 'troubled') await letFeedsFail(stage);
  if (moment === 'read') await readAll(stage);
};

/** A feed whose articles bear the dates of that evening, as they are shown before they are followed. */
export const previewPath = '/pictures/feed';

const previewFeed = (): string => {
  const items = ['Ông đồ xuống phố', 'The ferry timetable, read aloud', 'Đò dọc cuối năm'].map(
    (title, at) =>
      `<item><title>${title}</title><guid>${at}</guid><pubDate>1${2 - at} Mar 2031 07:00:00 GMT</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Sổ tay bến cảng</title><description>Small notes from the quay</description><language>vi</language>${items.join('')}</channel></rss>`;
};

const followAndUse = async (stage: Stage): Promise<void> => {
  const { world } = stage;
  world.site.serveFile(previewPath, Buffer.from(previewFeed()), 'application/rss+xml');
  for (const feed of ['/vi/feed/', '/en/feed/', '/world/feed/']) await world.follow(feed);
  const articles = await world.records<{ id: string; title: string }>('articles');
  const arabic = articles.find(({ title }) => /[\u0600-\u06ff]/.test(title));
  for (const id of [await stage.articleId(storyTitle), arabic?.id ?? ''])
    await world.ask('clean', { articleId: id as never, again: false });
  const rich = await stage.articleId(richTitle);
  await storeRichArticle(world.desk, rich);
  const page = await openReader(world.driver);
  await shownRows(page);
  await sortOut(page, stage);
  await page.close();
  await highlight(stage, rich);
};

/** A person's first minutes: some stars, some put aside, some read, a folder, a search worth keeping. */
const sortOut = async (page: Page, stage: Stage): Promise<void> => {
  const { world } = stage;
  for (const key of 'jsjbjmjsjm') await page.keyboard.press(key as 'j');
  await eventually(
    () => world.records<{ readAt: number | null }>('statuses'),
    (statuses) => statuses.filter(({ readAt }) => readAt !== null).length >= 2,
  );
  await press(page, stage.text('newFolder'), 'nav');
  await page.waitForSelector('nav input');
  await page.keyboard.type('Báo sáng');
  await page.keyboard.press('Enter');
  await eventually(
    () => world.records<{ name: string }>('folders'),
    ([folder]) => folder?.name === 'Báo sáng',
  );
  await press(page, stage.text('moreFor', { name: 'Bến Sông' }));
  await press(page, stage.text('moveTo', { name: 'Báo sáng' }), '[role=menu]');
  await eventually(
    () => world.records<{ folderId: string | null }>('feeds'),
    (feeds) => feeds.some(({ folderId }) => folderId !== null),
  );
  await page.keyboard.press('/');
  await (await page.waitForSelector('#search-query'))!.type('con nước');
  await press(page, stage.text('searchSave'));
  await page.waitForSelector('a[href*="search?q="]');
};

const highlight = async (stage: Stage, articleId: string): Promise<void> => {
  const { world } = stage;
  const page = await openReader(world.driver, `/article/${articleId}`);
  await articleWith(page, 'The note says why');
  for (const words of ['nobody minded, and the tea stayed warm', 'Mind the gap.']) {
    await page.evaluate((wanted) => {
      const body = document.querySelector('[data-testid=article-body]')!;
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(wanted);
        if (at === -1) continue;
        getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }, words);
    await page.keyboard.press('h');
    await eventually(
      () => world.records<{ quote: { exact: string } }>('highlights'),
      (all) => all.some(({ quote }) => quote.exact === words),
    );
  }
  await press(page, stage.text('highlights'), '[role=toolbar]');
  await (await page.waitForSelector('[data-testid=highlight] textarea'))!.type('Ask who');
  await page.keyboard.press('Escape');
  await eventually(
    () => world.records<{ note: string }>('highlights'),
    (all) => all.some(({ note }) => note === 'Ask who'),
  );
  await page.close();
};

/** One feed is gone, one became a page, and only one still answers well. */
const letFeedsFail = async ({ world }: Stage): Promise<void> => {
  const page = '<html lang="en"><title>New home</title><h1>We moved</h1></html>';
  world.site.set('/world/feed/', answer(404, { 'content-type': 'text/html' }, 'Gone'));
  world.site.set('/en/feed/', answer(200, { 'content-type': 'text/html; charset=utf-8' }, page));
  // The library stands in that evening, and a poll of today would find all feeds checked already.
  await world.desk.evaluate(changeChecks, { checkedAt: 0, nextCheckAt: 0 });
  await world.ask('poll', { feedIds: null });
};

const readAll = async (stage: Stage): Promise<void> => {
  const page = await stage.openReader('/', 'wide');
  await shownRows(page);
  await page.keyboard.press('A');
  await eventually(
    () => stage.world.records<{ readAt: number | null }>('statuses'),
    (statuses) => statuses.every(({ readAt }) => readAt !== null),
  );
  await page.close();
};
