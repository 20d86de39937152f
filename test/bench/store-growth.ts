import type { Browser } from 'puppeteer-core';
import type { measure } from './browser/store-growth.browser';
import { startSite } from '../site/start-site';
import { bundleScript } from './bundle-script';
import { median } from './median';

interface InBrowser {
  readonly measure: typeof measure;
}

/** How much dearer storing a 100-item feed is in a library of so many articles than in an empty one. */
export const storeGrowth = async (browser: Browser, articles: number): Promise<number> => {
  const site = await startSite();
  const page = await browser.newPage();
  try {
    await page.goto(site.url('/static/site.css'));
    await page.evaluate(await bundleScript('browser/store-growth.browser.ts'));
    const { full, empty } = await page.evaluate(
      (count) => (globalThis as unknown as { inBrowser: InBrowser }).inBrowser.measure(count, 75),
      articles,
    );
    console.log(`store: ${median(full).toFixed(1)} ms against ${median(empty).toFixed(1)} ms`);
    return median(full) / median(empty);
  } finally {
    await page.close();
    await site.close();
  }
};
