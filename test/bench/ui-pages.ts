import type { Page } from 'puppeteer-core';
import type { Driver } from '../drivers/browser-driver';
import type * as watchExports from './browser/watch.browser';
import { bundleScript } from './bundle-script';

type Watch = typeof watchExports;
interface InBrowser {
  readonly inBrowser: Watch;
  readonly painted: Promise<number>;
}

const watch = bundleScript('browser/watch.browser.ts');

/** Opens a page in a new tab of the popup's size and returns it with the milliseconds till so many rows were painted. */
export const openTimed = async (
  { browser, extensionUrl }: Pick<Driver, 'browser' | 'extensionUrl'>,
  path: string,
  rows: number,
): Promise<{ readonly page: Page; readonly ms: number }> => {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  const start = `globalThis.painted = inBrowser.rowsPainted(${rows});`;
  await page.evaluateOnNewDocument(`${await watch}${start}`);
  await page.goto(extensionUrl + path, { waitUntil: 'domcontentloaded' });
  const ms = await page.evaluate(() => (globalThis as unknown as InBrowser).painted);
  return { page, ms };
};

/** Clicks the list's first article; milliseconds till a text of it was painted. */
export const openArticleTimed = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (wanted) => (globalThis as unknown as InBrowser).inBrowser.openArticle(wanted),
    text,
  );

/** Scrolls the list by so many pixels a frame, through at most so many frames, to its end or till time is up. */
export const scrollThrough = async (
  page: Page,
  stepPx: number,
  { frames, limitMs }: { readonly frames: number; readonly limitMs: number },
): ReturnType<Watch['scrollThrough']> => {
  await page.evaluate(await watch);
  return page.evaluate(
    (...how) => (globalThis as unknown as InBrowser).inBrowser.scrollThrough(...how),
    stepPx,
    frames,
    limitMs,
  );
};
