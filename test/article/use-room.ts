import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type * as Room from './browser/room.browser';
import { bundleForBrowser, openPage, startBrowser, type BrowserName } from './run-in-browser';
import type { ServedPage } from './serve-page';
import { servePage } from './serve-page';

declare const inBrowser: typeof Room;

/** The HTML made in the room of a page, of which a reader knows the address and perhaps the title; empty where it holds no article. */
export const cleanPageIn = async (
  tab: Page,
  html: string,
  { url, title }: { readonly url: string; readonly title: string | null },
): Promise<string> => {
  const hints = { url, title, summary: null, language: null, feedHtml: null };
  const made = await tab.evaluate((text, given) => inBrowser.page(text, given), html, hints);
  return made?.html ?? '';
};

/** Opens `room.browser.ts` in a browser for the tests of a suite, under Trusted Types as the extension's own pages are. */
export const useRoom = (name: BrowserName): (() => Page) => {
  let browser: Browser;
  let site: ServedPage;
  let tab: Page;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(name), servePage()]);
    tab = await openPage(browser, await bundleForBrowser('room.browser.ts'), site.url);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return () => tab;
};
