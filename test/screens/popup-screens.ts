import type { Page } from 'puppeteer-core';
import { articleWith, openArticle, press, shownRows } from '../drivers/faces';
import { previewPath, storyTitle } from './prepare-library';
import type { Screen, SizeName, Stage } from './screen';

const both = ['popup', 'popup-wide'] as const;

const withRows = async (stage: Stage, size: SizeName): Promise<Page> => {
  const page = await stage.openPopup(size);
  await shownRows(page);
  return page;
};

/** The popup's list with a key pressed over it, once what the key opens is there. */
const afterKey =
  (keys: string, wanted: string) =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const page = await withRows(stage, size);
    for (const key of keys) await page.keyboard.press(key as 'g');
    await page.waitForSelector(wanted);
    return page;
  };

const view =
  (name: string) =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const page = await withRows(stage, size);
    await press(page, stage.text('viewUnread'), 'header');
    await press(page, stage.text(name), '[role=menu]');
    await page.waitForSelector('[role=menu]', { hidden: true });
    return page;
  };

const searching =
  (query: string, wanted: string) =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const page = await afterKey('/', '#search-query')(stage, size);
    await page.type('#search-query', query);
    await page.waitForSelector(wanted);
    return page;
  };

const looking =
  (path: string, wanted: string) =>
  async (stage: Stage, size: SizeName): Promise<Page> => {
    const page = await withRows(stage, size);
    await press(page, stage.text('addFeed'));
    await page.waitForSelector('#follow-address');
    await page.type('#follow-address', stage.world.site.url(path));
    await page.keyboard.press('Enter');
    await page.waitForSelector(wanted);
    return page;
  };

const story = async (stage: Stage, size: SizeName): Promise<Page> => {
  const page = await withRows(stage, size);
  await openArticle(page, storyTitle);
  await articleWith(page, 'Ban quản lý chợ');
  return page;
};

/** What the toolbar's popup and the panel beside a page show. */
export const popupScreens: readonly Screen[] = [
  {
    name: 'popup-first',
    moment: 'first',
    sizes: both,
    main: true,
    show: async (stage, size) => {
      const page = await stage.openPopup(size);
      await page.waitForSelector('#follow-address');
      return page;
    },
  },
  { name: 'popup-list', moment: 'followed', sizes: both, main: true, show: withRows },
  {
    name: 'popup-views',
    moment: 'followed',
    sizes: both,
    show: async (stage, size) => {
      const page = await withRows(stage, size);
      await press(page, stage.text('viewUnread'), 'header');
      await page.waitForSelector('[role=menu]');
      return page;
    },
  },
  {
    name: 'popup-density-compact',
    moment: 'followed',
    sizes: both,
    show: afterKey('1', '[data-density=compact]'),
  },
  {
    name: 'popup-density-excerpt',
    moment: 'followed',
    sizes: both,
    show: afterKey('3', '[data-density=excerpt]'),
  },
  { name: 'popup-keys', moment: 'followed', sizes: both, show: afterKey('?', 'dialog') },
  { name: 'popup-go-to', moment: 'followed', sizes: both, show: afterKey('gg', '[role=option]') },
  {
    name: 'popup-search-empty',
    moment: 'followed',
    sizes: both,
    show: afterKey('/', '#search-query'),
  },
  {
    name: 'popup-search',
    moment: 'followed',
    sizes: both,
    main: true,
    show: searching('con nuoc', 'a[data-found]'),
  },
  { name: 'popup-starred', moment: 'followed', sizes: both, show: view('viewStarred') },
  {
    name: 'popup-follow',
    moment: 'followed',
    sizes: both,
    show: looking(previewPath, '[data-testid=feed-preview]'),
  },
  {
    name: 'popup-follow-failed',
    moment: 'followed',
    sizes: both,
    show: looking('/bad/html', '[data-testid=follow-message]'),
  },
  { name: 'popup-article', moment: 'followed', sizes: both, main: true, show: story },
  {
    name: 'popup-typography',
    moment: 'followed',
    sizes: both,
    show: async (stage, size) => {
      const page = await story(stage, size);
      await press(page, stage.text('typography'));
      await page.waitForSelector('[role=dialog]');
      return page;
    },
  },
  {
    name: 'popup-all-read',
    moment: 'read',
    sizes: both,
    main: true,
    show: async (stage, size) => {
      const page = await stage.openPopup(size);
      await page.waitForSelector('[data-testid=empty-list]');
      return page;
    },
  },
  {
    name: 'panel-list',
    moment: 'followed',
    sizes: ['panel', 'narrow'],
    main: true,
    show: async (stage, size) => {
      const page = await stage.openPanel(size);
      await shownRows(page);
      return page;
    },
  },
  { name: 'popup-failing', moment: 'troubled', sizes: both, main: true, show: withRows },
];
