// `npm run bench -- ui [--json FILE]`: how quickly the two faces answer in Chromium beside the least popup there can be.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDemo } from '../drivers/build-demo';
import { demoMode } from '../drivers/demo-mode';
import { openReader, shownRows } from '../drivers/faces';
import { openWorld, type World } from '../drivers/world';
import type { fillLibrary } from './browser/fill-library.browser';
import { bundleScript } from './bundle-script';
import { median } from './median';
import { tabMemoryMib } from './tab-memory';
import { openArticleTimed, openTimed, scrollThrough } from './ui-pages';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    articles: { type: 'string', default: '100000' },
    feeds: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '15' },
  },
});

const popup = 'src/popup/index.html';
const bare = 'bare/index.html';

/** Bantin as it is built, with the bare popup beside it. */
const extensionWithBare = async (): Promise<string> => {
  await buildDemo('chromium');
  const dir = mkdtempSync(join(tmpdir(), 'bantin-bench-'));
  cpSync(resolve(`dist/${demoMode('chromium')}`), dir, { recursive: true });
  mkdirSync(join(dir, 'bare'));
  writeFileSync(join(dir, 'bare/bare.js'), await bundleScript('bare/bare.tsx'));
  writeFileSync(
    join(dir, bare),
    '<!doctype html><meta charset="utf-8" /><body><script src="bare.js"></script></body>',
  );
  return dir;
};

const openFilled = async (dir: string, articles: number, feeds: number): Promise<World> => {
  const world = await openWorld('chromium', { extensionDir: dir });
  await world.desk.evaluate(await bundleScript('browser/fill-library.browser.ts'));
  await world.desk.evaluate(
    async (count, sources) => {
      const { inBrowser } = globalThis as unknown as {
        inBrowser: { fillLibrary: typeof fillLibrary };
      };
      await inBrowser.fillLibrary(count, sources);
    },
    articles,
    feeds,
  );
  // The day's tidying would find that no poll brought these, and index them while the list is scrolled.
  await world.desk.evaluate(() => chrome.alarms.clearAll());
  // It is a popup, too, from before there were feeds, and would keep its own first picture for the next.
  await world.desk.goto('about:blank');
  return world;
};

const openingMs = async ({ driver }: World, path: string, rows: number): Promise<number> => {
  const { page, ms } = await openTimed(driver, path, rows);
  await page.close();
  return ms;
};

const articleMs = async ({ driver }: World): Promise<number> => {
  const { page } = await openTimed(driver, popup, 12);
  // Not while it is still busy with opening: a person takes longer to choose.
  await page.waitForNetworkIdle({ idleTime: 200 });
  const ms = await openArticleTimed(page, 'Rain in the morning');
  // Back in the list, so that the next popup begins there.
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('article') === null);
  await page.close();
  return ms;
};

/** A popup that is looked at for a moment: from then on there is something to paint at once. */
const lookAround = async ({ driver }: World): Promise<void> => {
  const { page } = await openTimed(driver, popup, 12);
  await page.waitForNetworkIdle({ idleTime: 1000 });
  await page.close();
};

const measureOpening = async (full: World, small: World, rounds: number) => {
  const times = { bare: [] as number[], full: [] as number[], small: [] as number[] };
  const article: number[] = [];
  // The first of each is a warm-up: files are read from disk, and the popup has never been seen before.
  for (let round = 0; round <= rounds; round += 1) {
    const once = {
      bare: await openingMs(full, bare, 1),
      full: await openingMs(full, popup, 12),
      small: await openingMs(small, popup, 12),
    };
    if (round === 0) {
      for (const world of [full, small]) await lookAround(world);
      continue;
    }
    for (const kind of ['bare', 'full', 'small'] as const) times[kind].push(once[kind]);
    article.push(await articleMs(full));
  }
  return {
    bare: median(times.bare),
    full: median(times.full),
    small: median(times.small),
    article,
  };
};

const p99 = (frameMs: readonly number[]): number =>
  [...frameMs].sort((a, b) => a - b)[Math.floor(frameMs.length * 0.99)] ?? Infinity;

const measureReader = async ({ driver, desk }: World) => {
  const page = await openReader(driver, '/all');
  await shownRows(page);
  // All of the list, at 64 px a row: before, it ends with its first page.
  await page.waitForFunction(
    (rows) => document.querySelector('[data-testid=article-list]')!.scrollHeight >= rows * 64,
    {},
    Number(values.articles),
  );
  // One process serves all of an extension's pages: the tab is measured alone.
  await desk.close();
  // As fast as a wheel that is flung, where every row must be drawn; then as fast as a scroll bar that is dragged.
  const wheel = await scrollThrough(page, 300, { frames: 1200, limitMs: 60_000 });
  const drag = await scrollThrough(page, 1800, { frames: Infinity, limitMs: 120_000 });
  for (const [how, { frameMs, reached, text, blank, looked }] of Object.entries({ wheel, drag })) {
    const saw = `of ${looked} looks ${text} saw text and ${blank} nothing`;
    console.log(
      `${how}: p99 ${p99(frameMs).toFixed(1)} ms of ${frameMs.length} frames to “${reached}”, ${saw}`,
    );
    if (blank > 0) throw new Error('The list is empty where it is scrolled');
  }
  return {
    frameP99Ms: Math.max(p99(wheel.frameMs), p99(drag.frameMs)),
    tabMiB: await tabMemoryMib(driver.browser, page),
  };
};

const dir = await extensionWithBare();
const full = await openFilled(dir, Number(values.articles), Number(values.feeds));
const small = await openFilled(dir, 100, 10);
const opening = await measureOpening(full, small, Number(values.rounds));
await small.close();
const reader = await measureReader(full);
await full.close();
rmSync(dir, { recursive: true, force: true });

console.log(
  `bare popup ${opening.bare.toFixed(1)} ms, Bantin's ${opening.full.toFixed(1)} ms with all, ` +
    `${opening.small.toFixed(1)} ms with 100 articles; articles ${opening.article.map(Math.round).join(' ')} ms`,
);
const figures = {
  popupUnits: opening.full / opening.bare,
  popupGrowth: opening.full / opening.small,
  openArticleMs: median(opening.article),
  ...reader,
};
const targets: Readonly<Record<keyof typeof figures, number>> = {
  popupUnits: 1.5,
  popupGrowth: 1.15,
  openArticleMs: 100,
  frameP99Ms: 32,
  tabMiB: 120,
};
console.table(
  Object.entries(figures).map(([figure, value]) => {
    const target = targets[figure as keyof typeof figures];
    return { figure, value: Number(value.toFixed(2)), target, met: value <= target };
  }),
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
