import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bundleScript } from '../bench/bundle-script';
import type * as judging from '../bench/browser/judge-index.browser';
import { seeded } from '../drivers/seeded';
import { families, openWorld, type World } from '../drivers/world';

type Judging = typeof judging;

const kills = 12;

/** Calls what the script left in the page. */
const call = <Name extends keyof Judging>(
  { desk }: World,
  name: Name,
  ...args: Parameters<Judging[Name]>
) =>
  desk.evaluate(
    (named, given) =>
      (globalThis as unknown as { inBrowser: Record<string, (...all: unknown[]) => unknown> })
        .inBrowser[named]!(...given),
    name,
    args,
  ) as ReturnType<Judging[Name]>;

/** Begins to index and ends the background somewhere in it. */
const killOnce = async (world: World, afterMs: number): Promise<void> => {
  await world.desk.evaluate(() => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const ask = { to: 'background', request: 'index', ask: null };
    // Never answered: its answerer dies.
    void Promise.resolve(api.runtime.sendMessage(ask)).catch(() => undefined);
  });
  await wait(afterMs);
  await world.driver.stopBackground();
};

const catchUp = async (world: World): Promise<number> => {
  const startedAt = Date.now();
  for (let left = 5; ; left -= 1) {
    // A dead background's port may still close as we ask.
    const answer = await world.ask('index', null).catch(() => undefined);
    if (answer === null) return Date.now() - startedAt;
    if (left === 0) throw new Error('The background does not answer');
    await wait(50);
  }
};

test.each(families)(
  'a dozen kills of the indexer leave a right index, and what is forgotten leaves it, in %s',
  async (family) => {
    const world = await openWorld(family);
    try {
      for (const path of ['/vi/feed/', '/en/feed/', '/world/feed/']) await world.follow(path);
      await catchUp(world);
      await world.desk.evaluate(await bundleScript('browser/judge-index.browser.ts'));
      const random = seeded(20_261_125);
      let tookMs = 300;
      for (let kill = 0; kill < kills; kill += 1) {
        await call(world, 'stir', `dau${kill}`);
        const queries = [`dau${kill}`, `dau${Math.max(0, kill - 1)}`, 'con nuoc', 'the', '東京'];
        await killOnce(world, random() * tookMs);
        expect(await call(world, 'judge', queries, false), `after kill ${kill}`).toEqual([]);
        tookMs = await catchUp(world);
        expect(await call(world, 'judge', queries, true), `after life ${kill}`).toEqual([]);
      }
    } finally {
      await world.close();
    }
  },
  240_000,
);
