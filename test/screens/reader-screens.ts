import type { Page } from 'puppeteer-core';
import { articleWith, press, shownRows } from '../drivers/faces';
import { richTitle, storyTitle } from './prepare-library';
import type { Screen, SizeName, Stage } from './screen';

const both = ['wide', 'narrow'] as const;
const all = ['wide', 'middle', 'narrow'] as const;

const at =
  (route: string, wanted: string) =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const page = await stage.openReader(route, size);
    await page.waitForSelector(wanted);
    return page;
  };

const list =
  (route = '/') =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const page = await stage.openReader(route, size);
    await shownRows(page);
    return page;
  };

const article =
  (title: string, wanted: string) =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const page = await stage.openReader(`/article/${await stage.articleId(title)}`, size);
    await articleWith(page, wanted);
    return page;
  };

const rich = article(richTitle, 'The note says why');

const withPanel =
  (name: string) =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const page = await rich(stage, size);
    await press(page, stage.text(name), '[role=toolbar]');
    await page.waitForSelector('[role=dialog], search');
    return page;
  };

const feedPage =
  (path: string, wanted: string) =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const feeds = await stage.world.records<{ id: string; url: string }>('feeds');
    const feed = feeds.find(({ url }) => url === stage.world.site.url(path));
    return at(`/feeds/${feed!.id}`, wanted)(stage, size);
  };

/** What the full tab shows. */
export const readerScreens: readonly Screen[] = [
  {
    name: 'reader-first',
    moment: 'first',
    sizes: both,
    main: true,
    show: at('/', '#follow-address'),
  },
  { name: 'reader-list', moment: 'followed', sizes: all, main: true, show: list() },
  { name: 'reader-starred', moment: 'followed', sizes: both, show: list('/starred') },
  { name: 'reader-recent', moment: 'followed', sizes: both, show: list('/recent') },
  {
    name: 'reader-sidebar',
    moment: 'followed',
    sizes: ['narrow'],
    show: async (stage, size) => {
      const page = await list()(stage, size);
      await press(page, stage.text('views'));
      await page.waitForSelector('[data-views=true]');
      return page;
    },
  },
  {
    name: 'reader-go-to',
    moment: 'followed',
    sizes: both,
    show: async (stage, size) => {
      const page = await list()(stage, size);
      for (const key of 'gg') await page.keyboard.press(key as 'g');
      await page.waitForSelector('[role=option]');
      await page.keyboard.type('b');
      return page;
    },
  },
  {
    name: 'reader-keys',
    moment: 'followed',
    sizes: both,
    show: async (stage, size) => {
      const page = await list()(stage, size);
      await page.keyboard.press('?');
      await page.waitForSelector('dialog');
      return page;
    },
  },
  {
    name: 'reader-article',
    moment: 'followed',
    sizes: all,
    main: true,
    show: article(storyTitle, 'Ban quản lý chợ'),
  },
  {
    name: 'reader-article-arabic',
    moment: 'followed',
    sizes: both,
    main: true,
    show: article('حكاية', ''),
  },
  { name: 'reader-article-rich', moment: 'followed', sizes: both, main: true, show: rich },
  { name: 'reader-typography', moment: 'followed', sizes: both, show: withPanel('typography') },
  { name: 'reader-contents', moment: 'followed', sizes: both, show: withPanel('contents') },
  { name: 'reader-marks', moment: 'followed', sizes: both, show: withPanel('highlights') },
  {
    name: 'reader-search',
    moment: 'followed',
    sizes: both,
    show: at('/search?q=con%20nuoc', 'a[data-found]'),
  },
  {
    name: 'reader-search-nothing',
    moment: 'followed',
    sizes: both,
    show: at('/search?q=qwrtzxcv', 'main h2'),
  },
  {
    name: 'reader-settings',
    moment: 'followed',
    sizes: both,
    main: true,
    show: at('/settings', '[data-testid=settings]'),
  },
  {
    name: 'reader-highlights',
    moment: 'followed',
    sizes: both,
    show: at('/highlights', '[data-testid=highlight]'),
  },
  { name: 'reader-activity', moment: 'followed', sizes: both, show: at('/activity', 'main li') },
  {
    name: 'reader-follow',
    moment: 'followed',
    sizes: both,
    show: at('/follow', '#follow-address'),
  },
  {
    name: 'reader-feeds',
    moment: 'troubled',
    sizes: both,
    main: true,
    show: at('/feeds', 'main h1'),
  },
  { name: 'reader-feed', moment: 'troubled', sizes: both, show: feedPage('/vi/feed/', 'dl') },
  {
    name: 'reader-feed-failing',
    moment: 'troubled',
    sizes: both,
    show: feedPage('/en/feed/', 'dl'),
  },
];
