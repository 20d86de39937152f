// `npm run kill -- --browser chrome --runs 300 --seed 1`: ends the background in the middle of polls, and counts the harm.
import { parseArgs } from 'node:util';
import { buildDemo } from '../drivers/build-demo';
import { killPolls } from '../drivers/kill-polls';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    runs: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});

const family = values.browser === 'firefox' ? 'firefox' : 'chromium';
await buildDemo(family);

const startedAt = Date.now();
const report = await killPolls({
  family,
  runs: Number(values.runs),
  seed: Number(values.seed),
  tell: ({ kills, ...harm }) => {
    if (kills % 20 === 0) console.log(`${kills} kills: ${JSON.stringify(harm)}`);
  },
});
const { kills, lost, doubled, returned, miscounted, astray } = report;
console.log(`${((Date.now() - startedAt) / 1000).toFixed(0)} s in ${values.browser}`);
console.log(`${miscounted} counters wrong, ${astray} feeds astray`);
console.log(`${kills} kills, ${lost} lost, ${doubled} doubled, ${returned} returned`);
process.exitCode = lost + doubled + returned + miscounted + astray === 0 ? 0 : 1;
