import { setTimeout as wait } from 'node:timers/promises';
import type { FeedId } from '../../src/model/ids';
import type { EditionKey } from '../site/edition';
import { startSite, type Site } from '../site/start-site';
import type { BrowserFamily } from './browser-driver';
import { goWithoutEvents } from './go-without-events';
import { prepare, snapshot, type Snapshot } from './library-page';
import { seeded } from './seeded';
import { openWorld, type World } from './world';

/** What a series of kills did to the library; all but `kills` must be 0. */
export interface KillReport {
  readonly kills: number;
  readonly lost: number;
  readonly doubled: number;
  /** Read or starred articles whose status changed. */
  readonly returned: number;
  /** Counters that differ from a recount. */
  readonly miscounted: number;
  /** Feeds that were not asked again, or are due at no sensible time. */
  readonly astray: number;
}

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
  #report: KillReport = { kills: 0, lost: 0, doubled: 0, returned: 0, miscounted: 0, astray: 0 };

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
      const news = this.#publish();
      await this.#world.desk.evaluate(prepare, [this.#random(), this.#random(), this.#random()]);
      const before = await this.#world.desk.evaluate(snapshot);
      await this.#killPoll();
      this.#judge(before, await this.#world.desk.evaluate(snapshot), null);
      const resumedAt = Date.now();
      await this.#finishPoll();
      this.#pollMs = Date.now() - resumedAt;
      this.#judge(before, await this.#world.desk.evaluate(snapshot), { news, resumedAt });
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

  /** A new article on some editions, sometimes edited at once after; returns the feeds that must hold it. */
  #publish(): ReadonlyMap<string, string> {
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
    return news;
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

  #judge(
    before: Snapshot,
    after: Snapshot,
    whole: { readonly news: ReadonlyMap<string, string>; readonly resumedAt: number } | null,
  ): void {
    const { lost, doubled, returned, miscounted, astray } = this.#report;
    this.#report = {
      ...this.#report,
      lost: lost + countGone(before, after) + (whole ? this.#countMissing(after) : 0),
      doubled: doubled + countDoubled(after),
      returned: returned + countReturned(before, after),
      miscounted: miscounted + countMiscounted(after),
      astray: astray + (whole ? countAstray(after, whole.resumedAt) : 0),
    };
  }

  #countMissing({ feeds, articles }: Snapshot): number {
    const titles = new Set(articles.map(({ feedId, title }) => `${feedId} ${title}`));
    const idOf = new Map(feeds.map(({ url, id }) => [url, id]));
    return [...this.#published].reduce(
      (sum, [url, wanted]) =>
        sum + wanted.filter((title) => !titles.has(`${idOf.get(url)} ${title}`)).length,
      0,
    );
  }
}

const countGone = (before: Snapshot, after: Snapshot): number => {
  const articles = new Set(after.articles.map(({ id }) => id));
  const statuses = new Set(after.statuses.map(({ articleId }) => articleId));
  return before.articles.filter(({ id }) => !articles.has(id) || !statuses.has(id)).length;
};

/** Two statuses under one name, or one title twice in a feed's news. */
const countDoubled = ({ statuses, articles }: Snapshot): number => {
  const names = statuses.flatMap(({ identity }) => [...new Set(identity)]);
  const news = articles
    .filter(({ title }) => title.startsWith('News '))
    .map(({ feedId, title }) => `${feedId} ${title}`);
  return names.length - new Set(names).size + (news.length - new Set(news).size);
};

const countReturned = (before: Snapshot, after: Snapshot): number => {
  const now = new Map(after.statuses.map((status) => [status.articleId, status]));
  return before.statuses.filter(({ articleId, readAt, starredAt }) => {
    const status = now.get(articleId);
    return status && (status.readAt !== readAt || status.starredAt !== starredAt);
  }).length;
};

const countMiscounted = ({ statuses, counters }: Snapshot): number => {
  const ranks = ['listedRank', 'unreadRank', 'starredRank'] as const;
  return counters.filter((counter) => {
    const own = statuses.filter(
      ({ feedId }) => counter.key === 'all' || feedId === (counter.key as FeedId),
    );
    const [listed, unread, starred] = ranks.map(
      (rank) => own.filter((status) => status[rank] !== undefined).length,
    );
    return counter.articles !== listed || counter.unread !== unread || counter.starred !== starred;
  }).length;
};

const neverAt = Date.UTC(9999, 0, 1);
const longestMs = 8 * 24 * 60 * 60 * 1000;

/** A feed whose host wants peace (429) may stay unasked; it is due as it was. */
const countAstray = ({ feeds }: Snapshot, since: number): number => {
  const held = new Set(
    feeds
      .filter(({ failure }) => failure?.kind === 'rateLimited')
      .map(({ url }) => new URL(url).host),
  );
  return feeds.filter(({ url, checkedAt, nextCheckAt }) => {
    if (held.has(new URL(url).host) && (checkedAt ?? 0) < since) return false;
    const sensible = nextCheckAt > since && nextCheckAt < Date.now() + longestMs;
    return (checkedAt ?? 0) < since || !(sensible || nextCheckAt === neverAt);
  }).length;
};
