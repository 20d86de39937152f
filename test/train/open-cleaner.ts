import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser';
import type * as Clean from './browser/clean.browser';
import { bundleForPage } from './bundle-for-page';

/** A tab of a real Chromium in which the functions of `clean.browser.ts` stand. */
export interface Cleaner {
  readonly browser: Browser;
  readonly tab: Page;
}

declare const inBrowser: typeof Clean;

/** Starts Chromium with the shipped cleaning code in a tab. */
export const openCleaner = async (args: readonly string[] = []): Promise<Cleaner> => {
  const found = findBrowser('chromium') ?? findBrowser('chrome');
  if (found === null)
    throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    executablePath: found.path,
    headless: true,
    args: [...sandbox, ...args],
  });
  const tab = await browser.newPage();
  await tab.evaluate(await bundleForPage('test/train/browser/clean.browser.ts', true));
  return { browser, tab };
};

/** Cleans a page in the tab, by the product or by Readability. */
export const cleanIn = (
  { tab }: Cleaner,
  html: string,
  url: string,
  by: 'clean' | 'readability' = 'clean',
): Promise<Clean.CleanedPage> =>
  tab.evaluate((text, address, name) => inBrowser[name](text, address), html, url, by);

/** Has the tab learn what recurs on the pages of one site, and forget what it knew of others. */
export const learnSiteIn = async (
  { tab }: Cleaner,
  pages: readonly { readonly html: string; readonly url: string }[],
): Promise<void> => {
  await tab.evaluate(() => {
    inBrowser.forgetSite();
  });
  for (const { html, url } of pages) {
    await tab.evaluate(
      (text, address) => {
        inBrowser.learn(text, address);
      },
      html,
      url,
    );
  }
};

/** Gives the tab another model than the shipped one. */
export const useModelIn = ({ tab }: Cleaner, json: string): Promise<void> =>
  tab.evaluate((text) => {
    inBrowser.useModel(JSON.parse(text) as Parameters<typeof inBrowser.useModel>[0]);
  }, json);
