// `npm run bench -- polling [--json FILE]`: what a poll of 1,000 feeds costs in Chromium beside a bare loop of `fetch`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildDemo } from '../drivers/build-demo';
import { openWorld } from '../drivers/world';
import { startSite } from '../site/start-site';
import { BenchFeeds, pollCost } from './poll-cost';
import { storeGrowth } from './store-growth';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    feeds: { type: 'string', default: '1000' },
    articles: { type: 'string', default: '100000' },
  },
});

await buildDemo('chromium');
const world = await openWorld('chromium');
const sites = await Promise.all(Array.from({ length: 12 }, () => startSite()));
const cost = await pollCost(world, new BenchFeeds(sites, Number(values.feeds)));
const growth = await storeGrowth(world.driver.browser, Number(values.articles));
await Promise.all(sites.map((site) => site.close()));
await world.close();

const figures = { ...cost, storeGrowth: growth };
const targets: Readonly<Record<keyof typeof figures, number>> = {
  wallRatio: 1.4,
  peakHeapMiB: 60,
  unchangedCpuMs: 1,
  storeGrowth: 1.2,
};
console.table(
  Object.entries(figures).map(([figure, value]) => {
    const target = targets[figure as keyof typeof figures];
    return { figure, value: Number(value.toFixed(2)), target, met: value <= target };
  }),
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
