import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/model/settings';
import { openWorld, text, type World } from '../drivers/world';
import type { BrowserFamily, BrowserLanguage } from '../drivers/browser-driver';
import { freezeClock, moveLibrary } from './frozen-clock';
import { prepare } from './prepare-library';
import { sizes, type Moment, type Screen, type SizeName, type Stage } from './screen';

/** A stage that can be brought forward in time, and dressed. */
export interface OpenStage extends Stage {
  /** Does what must have happened by then. */
  reach(moment: Moment): Promise<void>;
  wear(settings: Partial<Settings>): Promise<void>;
  /** Shows a screen, with nothing left over from the one before. */
  enter(screen: Screen, size: SizeName): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Opens a browser in which every run shows the same.
 * @param sitePort The site's address is seen on some screens: pictures need one that does not change.
 */
export const openStage = async (
  name: BrowserFamily,
  language: BrowserLanguage,
  sitePort?: number,
): Promise<OpenStage> => {
  const startedAt = Date.now();
  const port = sitePort === undefined ? {} : { sitePort };
  const world = await openWorld(name, { language, ...port, env: { TZ: 'UTC' } });
  const open = async (path: string, size: SizeName): Promise<Page> => {
    const page = await world.driver.open(path, async (fresh) => {
      await freezeClock(fresh);
      await fresh.setViewport(sizes[size]);
    });
    await page.bringToFront();
    return page;
  };
  const stage: Stage = {
    world,
    language,
    openPopup: (size) => open('src/popup/index.html', size),
    openPanel: (size) => open('src/popup/panel.html', size),
    openReader: (route, size) => open(`src/reader/index.html#${route}`, size),
    text: (key, values) => text(key, values, language),
    articleId: (title) => articleId(world, title),
  };
  let worn: Partial<Settings> = {};
  const wear = (settings: Partial<Settings>): Promise<void> => {
    worn = settings;
    // Neither an article that was opened nor a density that was tried may show in the next picture.
    const always = { markReadOnOpen: false, density: 'comfortable' };
    return world.desk.evaluate(putSettings, { ...always, ...settings });
  };
  return {
    ...stage,
    wear,
    reach: async (moment) => {
      await prepare(stage, moment);
      await moveLibrary(world.desk, startedAt);
    },
    enter: async (screen, size) => {
      await world.desk.evaluate(() => {
        localStorage.clear();
      });
      await wear(worn);
      return screen.show(stage, size);
    },
    close: () => world.close(),
  };
};

const articleId = async (world: World, wanted: string): Promise<string> => {
  const articles = await world.records<{ id: string; title: string }>('articles');
  const found = articles.find(({ title }) => title.startsWith(wanted));
  if (found === undefined) throw new Error(`There is no article ${wanted}`);
  return found.id;
};

/** Runs in the page. */
const putSettings = (change: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('meta', 'readwrite');
      const store = tx.objectStore('meta');
      const old = store.get('settings');
      old.onsuccess = () => {
        store.put({ ...(old.result as object | undefined), ...change }, 'settings');
      };
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      tx.onabort = () => {
        reject(tx.error ?? new Error('aborted'));
      };
    };
  });
