// `npm run bench -- articles [--json FILE] [--pages N]`: what cleaning a page costs beside Mozilla's Readability in the same Chromium,
// page by page in turn, what a thousand pages leave in memory, and what all of it weighs.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { corpusDir, readCorpus, readPageHtml } from '../train/article-corpus';
import { bundleForPage } from '../train/bundle-for-page';
import { cleanIn, openCleaner, type Cleaner } from '../train/open-cleaner';
import { median } from './median';

const { values } = parseArgs({
  options: { json: { type: 'string' }, pages: { type: 'string', default: '1000' } },
});

if (!existsSync(corpusDir)) {
  console.log(`No corpus at ${corpusDir}: nothing to measure.`);
  process.exit(0);
}

const percentile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;

/** Megabytes that scripts hold, once all garbage is gone. */
const heapMib = async ({ tab }: Cleaner): Promise<number> => {
  const session = await tab.createCDPSession();
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
};

const all = readCorpus(corpusDir);
const count = Number(values.pages);
// Every few pages one, so that all collections are among them.
const pages = Array.from({ length: count }, (_, at) => all[(at * 7) % all.length]!);

const cleaner = await openCleaner();
const ours: number[] = [];
const theirs: number[] = [];
for (const [at, page] of [...pages.slice(0, 40), ...pages].entries()) {
  const html = readPageHtml(corpusDir, page);
  const order =
    at % 2 === 0 ? (['clean', 'readability'] as const) : (['readability', 'clean'] as const);
  const took = { clean: 0, readability: 0 };
  // In turns: the first is the one that clears away the page before.
  for (const by of order) took[by] = (await cleanIn(cleaner, html, page.url, by)).ms;
  // The first pages warm the compiler up.
  if (at < 40) continue;
  ours.push(took.clean);
  theirs.push(took.readability);
}
await cleaner.browser.close();

/** Pages until most of the code has been compiled, which takes up a megabyte and is kept. */
const warmPages = 600;

/** What the pages leave behind in a tab that cleans and does nothing else, as the offscreen document does. */
const measureGrowth = async (): Promise<number> => {
  const alone = await openCleaner();
  const clean = async (some: typeof pages): Promise<number> => {
    for (const page of some) await cleanIn(alone, readPageHtml(corpusDir, page), page.url);
    return heapMib(alone);
  };
  const startMib = await clean(pages.slice(0, warmPages));
  const endMib = await clean(pages);
  await alone.browser.close();
  return endMib - startMib;
};
const heapGrowthMiB = await measureGrowth();

const code = await bundleForPage('test/bench/browser/article-room.browser.ts', true);
const figures = {
  costRatio: median(ours) / median(theirs),
  p95Ms: percentile(ours, 0.95),
  heapGrowthMiB,
  gzipKiB: gzipSync(code).length / 1024,
  p95Ratio: percentile(ours, 0.95) / percentile(theirs, 0.95),
  medianMs: median(ours),
  readabilityMedianMs: median(theirs),
  readabilityP95Ms: percentile(theirs, 0.95),
};
console.table(
  Object.entries({
    costRatio: 2.5,
    p95Ratio: 2.5,
    p95Ms: 2.5 * figures.readabilityP95Ms,
    heapGrowthMiB: 1,
    gzipKiB: 60,
  }).map(([name, limit]) => ({
    name,
    measured: Number(figures[name as keyof typeof figures].toFixed(2)),
    limit: Number(limit.toFixed(2)),
  })),
);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(figures, null, 2));
