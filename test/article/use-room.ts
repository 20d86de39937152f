import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { bundleForBrowser, openPage, startBrowser, type BrowserName } from './run-in-browser';
import type { ServedPage } from './serve-page';
import { servePage } from './serve-page';

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
