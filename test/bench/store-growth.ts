import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import type { measure } from './browser/store-growth.browser';
import { startSite } from '../site/start-site';
import { median } from './median';

interface InBrowser {
  readonly measure: typeof measure;
}

const bundle = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('browser/store-growth.browser.ts', import.meta.url)),
        formats: ['iife'],
        name: 'inBrowser',
      },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const first = bundles.find((bundle) => 'output' in bundle);
  if (first === undefined) throw new Error('Nothing was bundled');
  return `${first.output[0].code};globalThis.inBrowser = inBrowser;`;
};

/** How much dearer storing a 100-item feed is in a library of so many articles than in an empty one. */
export const storeGrowth = async (browser: Browser, articles: number): Promise<number> => {
  const site = await startSite();
  const page = await browser.newPage();
  try {
    await page.goto(site.url('/static/site.css'));
    await page.evaluate(await bundle());
    const { full, empty } = await page.evaluate(
      (count) => (globalThis as unknown as { inBrowser: InBrowser }).inBrowser.measure(count, 25),
      articles,
    );
    console.log(`store: ${median(full).toFixed(1)} ms against ${median(empty).toFixed(1)} ms`);
    return median(full) / median(empty);
  } finally {
    await page.close();
    await site.close();
  }
};
