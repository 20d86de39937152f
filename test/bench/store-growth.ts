import type { Browser } from 'puppeteer-core';
import type { GrowthTimes, measure } from './browser/store-growth.browser';
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
    const { stored, bare } = await page.evaluate(
      (count) => (globalThis as unknown as { inBrowser: InBrowser }).inBrowser.measure(count, 75),
      articles,
    );
    const growth = tell('store', stored);
    // Beside it what the browser's own database makes of the same records: the share of the growth that is not ours.
    tell('bare puts', bare);
    return growth;
  } finally {
    await page.close();
    await site.close();
  }
};

const tell = (what: string, { full, empty }: GrowthTimes): number => {
  const growth = median(full) / median(empty);
  const [most, least] = [median(full).toFixed(1), median(empty).toFixed(1)];
  console.log(`${what}: ${most} ms against ${least} ms, ${growth.toFixed(2)}`);
  return growth;
};
