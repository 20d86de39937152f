import { expect, test } from 'vitest';
import { epochMs, type EpochMs } from '../../src/model/epoch-ms';
import type { Feed } from '../../src/model/feed';
import type { FeedId } from '../../src/model/ids';
import { chooseDue } from '../../src/polling/choose-due';
import {
  countsAsFailure,
  nextCheckAfterFailure,
  nextCheckAfterSuccess,
} from '../../src/polling/next-check';
import { postingIntervalMs } from '../../src/polling/posting-interval';
import { runPoll } from '../../src/polling/run-poll';
import { seeded } from '../drivers/seeded';
import {
  dayMs,
  hourMs,
  LimitingHosts,
  makeFeeds,
  minuteMs,
  type SimulatedFeed,
} from './simulated-feed';

const days = 90;
const startAt = Date.UTC(2026, 7, 1);
const beatMs = 5 * minuteMs;
/** The machine is off from the 40th to the 43rd day. */
const away = [startAt + 40 * dayMs, startAt + 43 * dayMs] as const;

interface Tally {
  requests: number;
  articles: number;
  failures: number;
  /** Requests before their time, beside another to the same host, or against Retry-After. */
  rude: number;
  /** Checks that came later than three beats after their time, though the machine was on and the host willing. */
  late: number;
  mostPerBeat: number;
  caughtUpMs: number;
}

class Simulation {
  readonly tally: Tally = {
    requests: 0,
    articles: 0,
    failures: 0,
    rude: 0,
    late: 0,
    mostPerBeat: 0,
    caughtUpMs: 0,
  };
  readonly #random = seeded(4);
  readonly #sources: ReadonlyMap<string, SimulatedFeed>;
  readonly #hosts = new LimitingHosts();
  readonly #busy = new Set<string>();
  readonly #seen = new Map<string, number>();
  #feeds: Map<string, Feed>;
  #now = epochMs(startAt);

  constructor(count: number) {
    const sources = makeFeeds(count, startAt, days, this.#random);
    this.#sources = new Map(sources.map((source) => [source.url, source]));
    this.#feeds = new Map(
      sources.map(({ url, askedIntervalMs, skipHours }) => [
        url,
        {
          id: url as FeedId,
          url,
          askedIntervalMs,
          skipHours,
          skipDays: [],
          intervalChoice: 'adaptive',
          postingIntervalMs: null,
          lastPostAt: null,
          followedAt: this.#now,
          failureCount: 0,
          checkedAt: null,
          nextCheckAt: this.#now,
        } as unknown as Feed,
      ]),
    );
    for (const { url, posts } of sources) {
      this.#seen.set(url, posts.filter((at) => at <= startAt).length);
    }
  }

  async run(): Promise<Tally> {
    for (let at = startAt; at < startAt + days * dayMs; at += beatMs) {
      if (at > away[0] && at < away[1]) continue;
      this.#now = epochMs(at);
      await this.#beat();
    }
    return this.tally;
  }

  async #beat(): Promise<void> {
    const isDue = (feed: Feed): boolean =>
      feed.nextCheckAt <= this.#now && !this.#isHeld(this.#source(feed).host);
    const due = [...this.#feeds.values()].filter(isDue);
    if (this.#now >= away[1] && due.length > 200) this.tally.caughtUpMs = this.#now - away[1];
    const before = this.tally.requests;
    await runPoll({
      feeds: chooseDue(due, new Map()),
      check: (feed) => this.#check(feed),
      mayAsk: (feed) => !this.#isHeld(this.#source(feed).host),
      progress: () => undefined,
      signal: new AbortController().signal,
    });
    this.tally.mostPerBeat = Math.max(this.tally.mostPerBeat, this.tally.requests - before);
  }

  async #check(feed: Feed): Promise<void> {
    const source = this.#source(feed);
    const early = feed.nextCheckAt > this.#now;
    if (early || this.#busy.has(source.host) || this.#isHeld(source.host)) this.tally.rude += 1;
    this.#noteLateness(feed);
    this.#busy.add(source.host);
    this.tally.requests += 1;
    // Long enough for others to come in between.
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    this.#feeds.set(feed.url, this.#answered(feed, source));
    this.#busy.delete(source.host);
  }

  #answered(feed: Feed, source: SimulatedFeed): Feed {
    const now = this.#now;
    const context = {
      now,
      leastIntervalMs: 15 * minuteMs,
      freshForMs: source.freshForMs,
      saving: false,
      random: this.#random(),
    };
    const out = now >= source.outage[0] && now < source.outage[1];
    const failure = out
      ? ({ kind: 'http', status: 500 } as const)
      : this.#hosts.answer(source.host, now);
    if (failure !== null) {
      this.tally.failures += 1;
      const { at } = nextCheckAfterFailure(feed, context, failure);
      const failureCount = feed.failureCount + (countsAsFailure(failure) ? 1 : 0);
      return { ...feed, checkedAt: now, failureCount, nextCheckAt: at };
    }
    const posted = upTo(source.posts, now);
    this.tally.articles += posted.length - (this.#seen.get(feed.url) ?? 0);
    this.#seen.set(feed.url, posted.length);
    const habits = {
      ...feed,
      failureCount: 0,
      lastPostAt: posted.at(-1) ?? null,
      postingIntervalMs: postingIntervalMs(posted.slice(-20), now),
    };
    return { ...habits, checkedAt: now, nextCheckAt: nextCheckAfterSuccess(habits, context).at };
  }

  #noteLateness({ url, nextCheckAt }: Feed): void {
    const { host } = this.#sources.get(url)!;
    const wasHeld = (this.#hosts.heldUntil.get(host) ?? 0) > nextCheckAt;
    const wasAway = this.#now >= away[1] && nextCheckAt < away[1] + hourMs && nextCheckAt > away[0];
    if (!wasHeld && !wasAway && this.#now - nextCheckAt > 3 * beatMs) this.tally.late += 1;
  }

  #source(feed: Feed): SimulatedFeed {
    return this.#sources.get(feed.url)!;
  }

  #isHeld(host: string): boolean {
    return (this.#hosts.heldUntil.get(host) ?? 0) > this.#now;
  }
}

/** The posts that are out by then. */
const upTo = (posts: readonly EpochMs[], now: EpochMs): readonly EpochMs[] => {
  let [low, high] = [0, posts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (posts[middle]! <= now) low = middle + 1;
    else high = middle;
  }
  return posts.slice(0, low);
};

test('500 feeds over 90 days are asked politely, and their news is seen in time', async () => {
  const count = 500;
  const tally = await new Simulation(count).run();
  const hourly = count * 24 * (days - 3);
  const perArticle = tally.requests / tally.articles;
  console.log(
    `${tally.requests} requests for ${tally.articles} new articles: ${perArticle.toFixed(2)} an article, ` +
      `against ${(hourly / tally.articles).toFixed(2)} asking every feed hourly: ` +
      `${Math.round((1 - tally.requests / hourly) * 100)} % saved`,
  );
  expect(tally.rude).toBe(0);
  expect(tally.late).toBe(0);
  expect(tally.failures).toBeGreaterThan(50);
  expect(tally.mostPerBeat).toBeLessThanOrEqual(200);
  expect(tally.caughtUpMs).toBeLessThan(hourMs);
  expect(tally.requests).toBeLessThan(hourly / 2);
  expect(tally.articles).toBeGreaterThan(100_000);
}, 120_000);
