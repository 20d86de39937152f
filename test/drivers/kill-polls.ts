import { setTimeout as wait } from 'node:timers/promises';
import type { EditionKey } from '../site/edition';
import { startSite, type Site } from '../site/start-site';
import type { BrowserFamily } from './browser-driver';
import { goWithoutEvents } from './go-without-events';
import { judgeLibrary, noHarm, type Finished, type Harm } from './judge-library';
import { prepare, snapshot, type Snapshot } from './library-page';
import { seeded } from './seeded';
import { openWorld, type World } from './world';

/** What a series of kills did to the library; all but `kills` must be 0. */
export type KillReport = Harm & { readonly kills: number };

interface KillOrder {
  readonly family: BrowserFamily;
  readonly runs: number;
  readonly seed: number;
  readonly tell?: (report: KillReport) => void;
}

const editions: readonly EditionKey[] = ['vi', 'en', 'world'];
const formats = ['feed/', 'feed/rdf/', 'feed/atom/', 'feed/json'];
const badPaths =
  '304 302 500 404 drop truncated slow?ms=60 empty malformed html login no-validators no-identity charset-1258 429?after=0'
    .split(' ')
    .map((path) => `/bad/${path}`);

/**
 * Kills the background at seeded random moments of a poll over sites that misbehave, lets the next life finish the
 * poll, and compares the library with what the sites published and with what it was.
 */
export const killPolls = async (order: KillOrder): Promise<KillReport> => {
  const world = await openWorld(order.family);
  // Each port is a host of its own, so several are asked at once.
  const others = [await startSite()];
  try {
    return await new Killing(world, [world.site, ...others], order).run();
  } finally {
    await Promise.all(others.map((site) => site.close()));
    await world.close();
  }
};

class Killing {
  readonly #world: World;
  readonly #sites: readonly Site[];
  readonly #order: KillOrder;
  readonly #random: () => number;
  /** Titles that each feed must hold exactly once. */
  readonly #published = new Map<string, string[]>();
  #pollMs = 300;
  #report: KillReport = { kills: 0, ...noHarm };

  constructor(world: World, sites: readonly Site[], order: KillOrder) {
    this.#world = world;
    this.#sites = sites;
    this.#order = order;
    this.#random = seeded(order.seed);
  }

  async run(): Promise<KillReport> {
    await this.#leaveThePopup();
    await this.#followAll();
    await this.#world.ask('poll', { feedIds: null });
    while (this.#report.kills < this.#order.runs) {
      this.#publish();
      await this.#world.desk.evaluate(prepare, [this.#random(), this.#random(), this.#random()]);
      const before = await this.#world.desk.evaluate(snapshot);
      await this.#killPoll();
      this.#judge(before, await this.#world.desk.evaluate(snapshot), null);
      const resumedAt = Date.now();
      await this.#finishPoll();
      this.#pollMs = Date.now() - resumedAt;
      this.#judge(before, await this.#world.desk.evaluate(snapshot), { resumedAt });
      this.#order.tell?.(this.#report);
    }
    return this.#report;
  }

  /** An open list reads the library anew at every change, which would take most of the time. */
  async #leaveThePopup(): Promise<void> {
    const { desk, driver } = this.#world;
    if (driver.name === 'chromium') await desk.goto(`${driver.extensionUrl}manifest.json`);
    else await goWithoutEvents(desk, `${driver.extensionUrl}src/reader/index.html#/settings`);
  }

  async #followAll(): Promise<void> {
    const urls = this.#sites.flatMap((site, at) => [
      ...editions.flatMap((key) => formats.map((format) => site.url(`/${key}/${format}`))),
      ...badPaths.filter((_, n) => n % this.#sites.length === at).map((path) => site.url(path)),
    ]);
    const lines = urls.map((url) => `<outline type="rss" text="f" xmlUrl="${url}"/>`).join('');
    const text = `<opml version="2.0"><head/><body>${lines}</body></opml>`;
    await this.#world.ask('importOpml', { text });
  }

  /** A new article on one edition of each site, which its feeds must hold from the next whole poll on. */
  #publish(): void {
    const news = new Map<string, string>();
    this.#sites.forEach((site, at) => {
      const key = editions[Math.floor(this.#random() * editions.length)]!;
      const title = `News ${this.#report.kills} of ${at}`;
      site.publish(key, { title, slug: `news-${this.#report.kills}` });
      for (const format of formats) news.set(site.url(`/${key}/${format}`), title);
    });
    for (const [url, title] of news) {
      this.#published.set(url, [...(this.#published.get(url) ?? []), title]);
    }
  }

  /** Starts a poll and ends the background somewhere in it. */
  async #killPoll(): Promise<void> {
    const { desk, driver } = this.#world;
    await desk.evaluate(() => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const ask = { to: 'background', request: 'poll', ask: { feedIds: null } };
      // Never answered: its answerer dies.
      void Promise.resolve(api.runtime.sendMessage(ask)).catch(() => undefined);
    });
    await wait(this.#random() * this.#pollMs);
    await driver.stopBackground();
    this.#report = { ...this.#report, kills: this.#report.kills + 1 };
  }

  /** Lets the next life finish, as the alarm would; a dead background's port may still close as we ask. */
  async #finishPoll(): Promise<void> {
    for (let left = 5; ; left -= 1) {
      try {
        const summary = await this.#world.ask('poll', { feedIds: null });
        // A last breath of the dead one answers nothing.
        if ((summary as unknown) !== undefined && (summary as unknown) !== null) return;
      } catch (error) {
        if (left === 0) throw error;
      }
      if (left === 0) throw new Error('The background does not answer');
      await wait(50);
    }
  }

  #judge(before: Snapshot, after: Snapshot, whole: Omit<Finished, 'published'> | null): void {
    const finished = whole && { ...whole, published: this.#published };
    const harm = judgeLibrary(before, after, finished);
    const report: Record<keyof KillReport, number> = { ...this.#report };
    for (const [kind, count] of Object.entries(harm) as [keyof Harm, number][]) {
      report[kind] += count;
    }
    this.#report = report;
  }
}
