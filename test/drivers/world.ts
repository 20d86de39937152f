import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { latestChecks } from '../../src/library/check-pages';
import { joinFeeds } from '../../src/library/join-feeds';
import type { CheckPage } from '../../src/library/records';
import type { Feed, FeedProfile } from '../../src/model/feed';
import type { BackgroundRequest, BackgroundRequests } from '../../src/model/messages';
import type { Settings } from '../../src/model/settings';
import type { BrowserFamily, BrowserLanguage, Driver, LaunchOptions } from './browser-driver';
import { demoMode } from './demo-mode';
import { launchBrowser } from './launch-browser';
import { findBrowser } from '../scripts/find-browser';
import { startSite, type Site } from '../site/start-site';

export const families: readonly BrowserFamily[] = ['chromium', 'firefox'];

/** A browser with Bantin in it, and the misbehaving news site. */
export interface World {
  readonly driver: Driver;
  readonly site: Site;
  /** An extension page to speak through. */
  readonly desk: Page;
  /** Asks the background what a page would ask it. */
  ask<R extends BackgroundRequest>(
    request: R,
    ask: BackgroundRequests[R]['ask'],
  ): Promise<BackgroundRequests[R]['answer']>;
  /** Follows a feed of the site, with its one request. */
  follow(path: string): Promise<void>;
  /** Every record of one of the library's stores. */
  records<T>(store: string): Promise<T[]>;
  /** The feeds as the product reads them, removed ones too. */
  feeds(): Promise<readonly Feed[]>;
  readonly badge: () => Promise<string>;
  close(): Promise<void>;
}

interface WorldOptions extends Partial<Omit<LaunchOptions, 'name'>> {
  /** Any free one, unless told otherwise. */
  readonly sitePort?: number;
  /** Whether pages are fetched before anybody opens them, as they are unless the person says otherwise. */
  readonly cleansAhead?: boolean;
}

/** Starts a browser of a family with the demo's build, and a site of its own; lets the welcome page be closed. */
export const openWorld = async (
  name: BrowserFamily,
  { sitePort, cleansAhead = false, ...options }: WorldOptions = {},
): Promise<World> => {
  const executablePath = options.executablePath ?? findBrowser(name)?.path;
  if (executablePath === undefined) {
    throw new Error(`There is no ${name} here: see test/scripts/install-browsers.ts`);
  }
  const site = await startSite({ port: sitePort });
  const driver = await launchBrowser({
    name,
    extensionDir: resolve(`dist/${demoMode(name)}`),
    headless: true,
    language: 'en',
    ...options,
    executablePath,
  }).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  const desk = await driver.open('src/popup/index.html');
  await closeWelcome(desk);
  // Tests count what was asked of the site, and put texts into the library that nothing may write over.
  if (!cleansAhead) await desk.evaluate(changeStoredSettings, { cleanAheadPerFeed: 0 });
  return { driver, site, desk, ...speak(desk, site), close: closing(driver, site) };
};

/** Installing opens the reader once: waits for it, so that it cannot come in between, and closes it. */
const closeWelcome = (desk: Page): Promise<void> =>
  desk.evaluate(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    for (;;) {
      const tabs = await api.tabs.query({});
      const welcome = tabs.find((tab) => tab.url?.includes('/src/reader/index.html'));
      if (welcome?.id !== undefined) {
        await api.tabs.remove(welcome.id);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

const closing = (driver: Driver, site: Site) => async (): Promise<void> => {
  await driver.close();
  await site.close();
};

const speak = (
  desk: Page,
  site: Site,
): Pick<World, 'ask' | 'follow' | 'records' | 'feeds' | 'badge'> => {
  const ask: World['ask'] = (request, question) =>
    desk.evaluate(
      async (message) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        return (await api.runtime.sendMessage(message)) as unknown;
      },
      { to: 'background', request, ask: question },
    ) as never;
  const records: World['records'] = (store) => desk.evaluate(readStore, store) as never;
  return {
    ask,
    follow: async (path) => {
      const url = site.url(path);
      const opened = await ask('openAddress', { url });
      if (opened.kind !== 'feed') throw new Error(`${path} is no feed: ${JSON.stringify(opened)}`);
      const followed = await ask('follow', { url, folderId: null });
      if (!followed.ok) throw new Error(`${path} was not followed`);
    },
    records,
    feeds: async () => {
      const [profiles, checks] = [
        await records<FeedProfile>('feeds'),
        await records<CheckPage>('checks'),
      ];
      return joinFeeds(profiles, latestChecks(checks));
    },
    badge: () =>
      desk.evaluate(() => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        return api.action.getBadgeText({});
      }),
  };
};

/** Runs in the page, once the library is there; holds no function with a name, for which the scripts' compiler would call its own. */
const changeStoredSettings = async (change: Partial<Settings>): Promise<void> => {
  for (;;) {
    const all = await indexedDB.databases();
    if (all.some(({ name, version }) => name === 'bantin' && version! > 1)) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('bantin');
    opening.onerror = () => {
      reject(opening.error ?? new Error('IndexedDB'));
    };
    opening.onsuccess = () => {
      const tx = opening.result.transaction('meta', 'readwrite');
      const meta = tx.objectStore('meta');
      const held = meta.get('settings');
      held.onsuccess = () =>
        meta.put({ ...(held.result as Partial<Settings>), ...change }, 'settings');
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
};

/** Runs in the page. */
const readStore = (store: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('bantin');
    opening.onerror = () => {
      reject(opening.error ?? new Error('IndexedDB'));
    };
    opening.onsuccess = () => {
      const db = opening.result;
      // While a test has put an empty database in the library's place: it must not stay open for that.
      if (!db.objectStoreNames.contains(store)) {
        db.close();
        reject(new Error(`No store ${store}`));
        return;
      }
      const request = db.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => {
        db.close();
        resolve(request.result);
      };
    };
  });

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A text as the person reads it, so that tests do not depend on its wording; `values` fill its placeholders. */
export const text = (
  key: string,
  values: Readonly<Record<string, string | number>> = {},
  language: BrowserLanguage = 'en',
): string => {
  const file = `public/_locales/${language}/messages.json`;
  const found = (JSON.parse(readFileSync(file, 'utf8')) as Messages)[key]?.message;
  if (found === undefined) throw new Error(`No text ${key}`);
  return found.replace(/\$(\w+)\$/g, (_, name: string) => String(values[name] ?? `$${name}$`));
};

/** Where pictures of a run go. */
export const picture = (name: string): `${string}.png` => {
  mkdirSync('test/out/pictures', { recursive: true });
  return `test/out/pictures/${name}.png`;
};
