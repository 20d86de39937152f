import { readIcon, storeIcon } from '../library/icons';
import type { FeedCheck, PollOutcome, StoredPoll } from '../library/store-poll';
import type { EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';
import type { Settings } from '../model/settings';
import type { CheckOutcome } from '../polling/check-feed';
import { NetworkWatch } from '../polling/network-watch';
import type { Background } from './context';
import { feedFacts } from './draft-articles';
import { fetchIcon } from './fetch-icon';
import { askFeed, pollOutcome } from './poll-feed';
import { StoreQueue } from './store-queue';

/** What a poll found, for notifications. */
export interface PolledFeed {
  readonly feed: Feed;
  readonly added: readonly ArticleId[];
}

/** How a poll may end before it is done. */
export interface PollStops {
  readonly signal: AbortSignal;
  /** Chrome gives five minutes to one event: what is left then is left to the next. */
  readonly mayGoOn: () => boolean;
  /** Aborts the request for a feed that is no longer followed. */
  readonly watchFeed: (feedId: FeedId) => AbortSignal;
}

interface RunOrder {
  readonly background: Background;
  readonly settings: Settings;
  readonly heldHosts: ReadonlyMap<string, EpochMs>;
  readonly stops: PollStops;
}

/** One poll while it runs: what it sums up, what it holds back, and which hosts it must leave alone. */
export class PollRun {
  readonly sum = { checked: 0, failed: 0, added: 0, left: 0 };
  readonly news: PolledFeed[] = [];
  /** Feeds that answered for the first time. */
  readonly firsts: FeedId[] = [];
  readonly #order: RunOrder;
  readonly #watch = new NetworkWatch();
  readonly #heldHosts: Map<string, EpochMs>;
  readonly #queue: StoreQueue;
  /** What is not stored yet. */
  readonly #asked = new Map<FeedId, Feed>();
  /** Failures that may be the connection's fault. */
  #suspects: {
    readonly feed: Feed;
    readonly outcome: CheckOutcome;
    readonly startedAt: EpochMs;
  }[] = [];

  readonly #access = new Map<string, Promise<boolean>>();

  /** Access is asked for once a poll and site, not once a feed: each question goes through the browser. */
  readonly #hasAccess = (url: string): Promise<boolean> => {
    const { origin } = new URL(url);
    const known = this.#access.get(origin) ?? this.#order.background.net.hasAccess(url);
    this.#access.set(origin, known);
    return known;
  };

  constructor(order: RunOrder) {
    this.#order = order;
    this.#heldHosts = new Map(order.heldHosts);
    this.#queue = new StoreQueue(order.background.library, this.#noteStored);
  }

  /** Whether a feed may be asked now; counts those that are left for later. */
  mayAsk(feed: Feed): boolean {
    const { stops, background } = this.#order;
    const held = this.#heldHosts.get(new URL(feed.url).host) ?? 0;
    const may = stops.mayGoOn() && !this.#watch.isLost && held <= background.library.now();
    if (!may) this.sum.left += 1;
    return may;
  }

  /** Checks one feed and stores what came. */
  async check(feed: Feed): Promise<void> {
    const { background, settings, stops } = this.#order;
    const startedAt = background.library.now();
    const signal = AbortSignal.any([stops.signal, stops.watchFeed(feed.id)]);
    const net = { ...background.net, hasAccess: this.#hasAccess };
    const outcome = await askFeed({ ...background, net }, feed, settings, signal);
    if (signal.aborted) return;
    this.sum.checked += 1;
    if (this.#watch.suspects(feed, outcome)) {
      this.#suspects.push({ feed, outcome, startedAt });
      return;
    }
    if (this.#watch.answered) await this.#releaseSuspects();
    await this.#store(feed, outcome, startedAt);
    // In its host's turn: one request at a time.
    if (outcome.kind === 'fresh') await completeIcon(background, feed, outcome);
  }

  /** Stores what was held back. */
  async finish(): Promise<void> {
    await this.#releaseSuspects();
    await this.#queue.flush();
  }

  async #releaseSuspects(): Promise<void> {
    const suspects = this.#suspects;
    this.#suspects = [];
    const lost = this.#watch.isLost;
    const offline: CheckOutcome = { kind: 'failed', failure: { kind: 'offline' }, page: null };
    for (const { feed, outcome, startedAt } of suspects) {
      await this.#store(feed, lost ? offline : outcome, startedAt);
    }
  }

  async #store(feed: Feed, checked: CheckOutcome, startedAt: EpochMs): Promise<void> {
    const { background, settings } = this.#order;
    const outcome = pollOutcome(feed, checked, {
      now: background.library.now(),
      startedAt,
      leastIntervalMs: settings.pollIntervalMinutes * 60_000,
      saving: settings.batteryFriendly || background.net.isSaving(),
      random: background.net.random(),
    });
    const holds = outcome.kind === 'failed' && this.#noteFailure(feed, outcome);
    this.#asked.set(feed.id, feed);
    await this.#queue.add({ feedId: feed.id, outcome }, holds);
  }

  readonly #noteStored = ({ feedId }: FeedCheck, { change, first }: StoredPoll): void => {
    const feed = this.#asked.get(feedId);
    this.#asked.delete(feedId);
    if (feed === undefined) return;
    const { added } = change;
    this.sum.added += added.length;
    if (first && added.length > 0) this.firsts.push(feed.id);
    if (!first && feed.notify !== 'off' && added.length > 0) this.news.push({ feed, added });
  };

  /** Counts a failure; true where the whole host is to be left alone, which must not be forgotten. */
  #noteFailure(feed: Feed, { holdHostUntilAt }: Extract<PollOutcome, { kind: 'failed' }>): boolean {
    this.sum.failed += 1;
    if (holdHostUntilAt === null) return false;
    this.#heldHosts.set(new URL(feed.url).host, holdHostUntilAt);
    return true;
  }
}

/** A feed that was imported by its address alone gets its picture with its first answer. */
const completeIcon = async (
  background: Background,
  feed: Feed,
  { parsed, finalUrl }: Extract<CheckOutcome, { kind: 'fresh' }>,
): Promise<void> => {
  if (feed.succeededAt !== null || (await readIcon(background.library, feed.id)) !== null) return;
  const { iconUrl, siteUrl } = feedFacts(parsed, finalUrl, background.library.now());
  const icon = await fetchIcon(background, [iconUrl], siteUrl ?? finalUrl);
  if (icon !== null) await storeIcon(background.library, feed.id, icon);
};
