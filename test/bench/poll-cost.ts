import type { Feed } from '../../src/model/feed';
import { hostsAtOnce } from '../../src/polling/run-poll';
import { eventually } from '../drivers/eventually';
import type { ChromiumDriver } from '../drivers/browser-driver';
import type { World } from '../drivers/world';
import type { Site } from '../site/start-site';
import { median } from './median';

// The machine's pace swings by a third within minutes: of five rounds the median still swung by a tenth.
const rounds = 9;
const itemsOfFeed = 10;
const settlesWithinMs = 4000;

/** What polling costs beside a bare loop of `fetch`. */
export interface PollCost {
  /** With a third of the feeds changed, beside a loop that knows nothing of them, and reads each. */
  readonly wallRatio: number;
  readonly peakHeapMiB: number;
  /** For each feed that did not change, beyond a loop that sends its validators as a poll does. */
  readonly unchangedCpuMs: number;
}

/** The feeds of the bench: so many on each site, each site a host. */
export class BenchFeeds {
  readonly urls: readonly string[];
  readonly #sites: readonly Site[];
  readonly #count: number;
  readonly #news: number[];

  constructor(sites: readonly Site[], count: number) {
    this.#sites = sites;
    this.#count = count;
    this.#news = Array.from({ length: count }, () => 0);
    this.urls = Array.from({ length: count }, (_, n) => this.#site(n).url(`/bench/${n}`));
    for (let n = 0; n < count; n += 1) this.#serve(n);
  }

  /** A third of the feeds brings a new item, and drops its oldest. */
  change(round: number): void {
    for (let n = round % 3; n < this.#count; n += 3) {
      this.#news[n]! += 1;
      this.#serve(n);
    }
  }

  #site(n: number): Site {
    return this.#sites[n % this.#sites.length]!;
  }

  #serve(n: number): void {
    const news = this.#news[n]!;
    const site = this.#site(n);
    const items = Array.from({ length: itemsOfFeed }, (_, at) => item(site.origin, n, news + at));
    const feed = `<rss version="2.0"><channel><title>Feed ${n}</title><link>${site.origin}/</link><description>Feed ${n}</description>${items.reverse().join('\n')}</channel></rss>`;
    site.serveFile(`/bench/${n}`, new TextEncoder().encode(feed), 'application/rss+xml');
  }
}

/** A title of 50 characters and a text of 600: what feeds bring, by the middle and the upper quarter of real ones. */
const item = (origin: string, feed: number, at: number): string => {
  const title = `Item ${at} of feed ${feed}: the ferry was late again`;
  const text = `${title}. ${'It left an hour late, and nobody minded much. '.repeat(12)}`;
  const date = new Date(Date.UTC(2026, 9, 1, 7) + at * 3_600_000).toUTCString();
  return `<item><title>${title}</title><link>${origin}/bench/${feed}/${at}</link><guid isPermaLink="false">feed-${feed}-item-${at}</guid><pubDate>${date}</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;
};

interface Measured {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** Measures rounds of a poll beside rounds of a bare loop, each over the same changes. */
export const pollCost = async (world: World, feeds: BenchFeeds): Promise<PollCost> => {
  const { desk } = world;
  const driver = world.driver as ChromiumDriver;
  // An open list would read the library all the while; this page is inert.
  await desk.goto(`${driver.extensionUrl}manifest.json`);
  await follow(world, feeds);
  const poll = () => measure(driver, () => world.ask('poll', { feedIds: null }));
  await poll();
  const ratios: number[] = [];
  const knowing: number[] = [];
  const cpus: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const known = await readValidators(world);
    const bare = async (asked: Validators) => {
      await settled();
      return measure(driver, () => runBare(driver, asked));
    };
    const [bareSame, same] = [await bare(known), await poll()];
    cpus.push((same.cpuMs - bareSame.cpuMs) / feeds.urls.length);
    feeds.change(round);
    const [bareKnowing, bareChanged] = [await bare(known), await bare(known.map(forgetful))];
    const changed = await poll();
    ratios.push(changed.wallMs / bareChanged.wallMs);
    knowing.push(changed.wallMs / bareKnowing.wallMs);
    console.log(
      `round ${round + 1}: a third changed ${ms(changed.wallMs)} against ${ms(bareChanged.wallMs)}, ` +
        `and ${ms(bareKnowing.wallMs)} with validators; none ${ms(same.wallMs)} against ${ms(bareSame.wallMs)} ` +
        `with validators, processor ${ms(same.cpuMs)} against ${ms(bareSame.cpuMs)}`,
    );
  }
  console.log(
    `beside a loop that sends each feed's validators and so reads but a third: ${median(knowing).toFixed(2)}`,
  );
  feeds.change(rounds);
  const peakHeapMiB = await peakHeap(driver, () => world.ask('poll', { feedIds: null }));
  return { wallRatio: median(ratios), peakHeapMiB, unchangedCpuMs: median(cpus) };
};

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** What follows a poll (a copy of the library, the toolbar's icon, the index) is no part of the loop beside it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, settlesWithinMs));

const follow = async (world: World, { urls }: BenchFeeds): Promise<void> => {
  const lines = urls.map((url) => `<outline type="rss" text="f" xmlUrl="${url}"/>`).join('');
  const text = `<opml version="2.0"><head/><body>${lines}</body></opml>`;
  await world.ask('importOpml', { text });
  await eventually(
    () => world.feeds(),
    (all) => all.length === urls.length && all.every(({ checkedAt }) => checkedAt !== null),
    180_000,
  );
};

/** Time by the clock, and of the processor over all of the browser's processes. */
const measure = async (driver: ChromiumDriver, work: () => Promise<unknown>): Promise<Measured> => {
  const cpuBefore = await cpuSeconds(driver);
  const startedAt = performance.now();
  await work();
  const wallMs = performance.now() - startedAt;
  return { wallMs, cpuMs: ((await cpuSeconds(driver)) - cpuBefore) * 1000 };
};

const cpuSeconds = async ({ browser }: ChromiumDriver): Promise<number> => {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};

type Validators = readonly Pick<Feed, 'url' | 'etag'>[];

const forgetful = ({ url }: Validators[number]): Validators[number] => ({ url, etag: null });

const readValidators = async (world: World): Promise<Validators> =>
  (await world.feeds()).map(({ url, etag }) => ({ url, etag }));

/** Requests with a poll's manners, in the same worker: one at a time for each host, six hosts, no cookies, no cache. */
const runBare = async (driver: ChromiumDriver, validators: Validators): Promise<void> => {
  const worker = await driver.serviceWorker();
  await worker.evaluate(
    async (feeds, atOnce) => {
      const hosts = new Map<string, typeof feeds>();
      for (const feed of feeds) {
        const { host } = new URL(feed.url);
        hosts.set(host, [...(hosts.get(host) ?? []), feed]);
      }
      const queues = [...hosts.values()];
      // Without names of their own: what tsx adds to keep those is not known in the worker.
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let queue = queues.shift(); queue; queue = queues.shift()) {
            for (const { url, etag } of queue) {
              const headers: Record<string, string> =
                etag === null ? {} : { 'If-None-Match': etag };
              const init = { headers, cache: 'no-store', credentials: 'omit' } as const;
              await (await fetch(url, init)).arrayBuffer();
            }
          }
        }),
      );
    },
    validators,
    hostsAtOnce,
  );
};

/** The largest heap of the worker while it works, seen every 25 ms, in MiB. */
const peakHeap = async (driver: ChromiumDriver, work: () => Promise<unknown>): Promise<number> => {
  const { client } = await driver.serviceWorker();
  let peak = 0;
  let running = true;
  const watch = async (): Promise<void> => {
    while (running) {
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      peak = Math.max(peak, usedSize);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const watching = watch();
  await work();
  running = false;
  await watching;
  return peak / 1_048_576;
};
