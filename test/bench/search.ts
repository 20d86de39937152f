// `npm run bench -- search [--json FILE]`: what search costs over a large library in Chromium, and whether it finds what is meant,
// beside MiniSearch and FlexSearch with their defaults in the same run.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildDemo } from '../drivers/build-demo';
import { openWorld } from '../drivers/world';
import { startSite } from '../site/start-site';
import { bundleScript } from './bundle-script';
import type * as inBrowser from './browser/search.browser';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    articles: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '60' },
  },
});
const seed = 7;
const heldOutSeed = 20_261_125;

await buildDemo('chromium');
const world = await openWorld('chromium');
const site = await startSite();
const script = await bundleScript('browser/search.browser.ts');

const openPage = async (): Promise<Page> => {
  const page = await world.driver.browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(site.url('/static/site.css'));
  await page.evaluate(script);
  return page;
};

const inPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
  const page = await openPage();
  const result = await work(page);
  await page.close();
  return result;
};

type InBrowser = typeof inBrowser;
const call = <Name extends keyof InBrowser>(
  page: Page,
  name: Name,
  ...args: Parameters<InBrowser[Name]>
) =>
  page.evaluate(
    (named, given) =>
      (globalThis as unknown as { inBrowser: Record<string, (...all: unknown[]) => unknown> })
        .inBrowser[named]!(...given),
    name,
    args as unknown[],
  ) as ReturnType<InBrowser[Name]>;

/** What the page holds in memory after a collection, in bytes: the heap, and what typed arrays hold outside it. */
const heldBytes = async (page: Page): Promise<number> => {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await devtools.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await devtools.detach();
  return usedSize + backingStorageSize;
};

const showRelevance = (
  title: string,
  engines: Awaited<ReturnType<InBrowser['relevance']>>,
): void => {
  console.log(title);
  console.table(
    engines.map(({ engine, share, buildMs, queryMs }) => ({
      engine,
      'first three': `${(share * 100).toFixed(1)} %`,
      'build s': Number((buildMs / 1000).toFixed(1)),
      'query ms': Number(queryMs.toFixed(2)),
    })),
  );
};

showRelevance('Labelled queries', await inPage((page) => call(page, 'relevance', seed, 5000, 200)));
const heldOut = await inPage((page) => call(page, 'heldOut', heldOutSeed, 5000, 200));
showRelevance('Held-out queries', heldOut.engines);
console.table(heldOut.kinds);

const count = Number(values.articles);
/** In parts that each take a second or so: the devtools give up on a call after minutes, which a busy machine makes of seconds. */
const part = 500;
const filler = await openPage();
await call(filler, 'startFilling', 'bench', seed);
const cost = { storeMs: 0, indexMs: 0, textBytes: 0, indexBytes: 0 };
for (let done = 0; done < count; done += part) {
  const more = await call(filler, 'fillMore', Math.min(part, count - done));
  cost.storeMs += more.storeMs;
  cost.indexMs += more.indexMs;
  cost.textBytes += more.textBytes;
  cost.indexBytes = more.indexBytes;
  if ((done + part) % 10_000 === 0) {
    const share = (cost.indexMs / cost.storeMs).toFixed(2);
    console.error(`${done + part} articles; indexing costs ${share} of what storing does`);
  }
}
const typed = await inPage(async (page) => {
  const before = await heldBytes(page);
  await call(page, 'startTyping', 'bench', seed, Number(values.queries));
  const keys: number[] = [];
  for (let at = 0; at < Number(values.queries); at += 1) {
    keys.push(...(await call(page, 'typeQuery', at)));
  }
  const [firstMs = 0, ...times] = keys;
  return { firstMs, times, heldMiB: ((await heldBytes(page)) - before) / 2 ** 20 };
});
await call(filler, 'startRebuilding');
let rebuildMs = 0;
for (;;) {
  const { tookMs, left } = await call(filler, 'rebuildMore', 2);
  rebuildMs += tookMs;
  if (!left) break;
}
await site.close();
await world.close();

const sorted = [...typed.times].sort((a, b) => a - b);
const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
const figures = {
  searchP95Ms: at(0.95),
  indexShare: cost.indexMs / cost.storeMs,
  indexBytesShare: cost.indexBytes / cost.textBytes,
  rebuildS: rebuildMs / 1000,
};
const rows: readonly (readonly [string, number, number | null])[] = [
  ['searchP95Ms', figures.searchP95Ms, 60],
  ['search median ms', at(0.5), null],
  ['search slowest ms', at(1), null],
  ['first query ms', typed.firstMs, 200],
  ['indexShare', figures.indexShare, 0.5],
  ['store ms an article', cost.storeMs / count, null],
  ['index ms an article', cost.indexMs / count, null],
  ['indexBytesShare', figures.indexBytesShare, 0.6],
  ['rebuildS', figures.rebuildS, null],
  ['memory MiB', typed.heldMiB, 30],
];
console.table(
  rows.map(([figure, value, target]) => ({
    figure,
    value: Number(value.toFixed(2)),
    target: target ?? '',
    met: target === null ? '' : value <= target,
  })),
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
