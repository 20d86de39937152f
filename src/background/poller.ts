import { stayAwakeWhile } from '../browser/stay-awake';
import { listFeeds, readProfile } from '../library/feeds';
import { dropWish, keepWish, leftOf, readWish, type PollWish } from '../library/poll-wish';
import { readSettings } from '../library/settings';
import type { FeedId } from '../model/ids';
import type { PollSummary } from '../model/messages';
import { feedsAtOnce } from '../polling/choose-due';
import type { Background } from './context';
import { notify } from './notify';
import { pollFeeds, type WishedPoll } from './poll-feeds';

/** Polls, one at a time: a poll asked for while another runs waits for it. */
export interface Poller {
  /** Goes on with what the person asked for, then polls what is due. */
  readonly pollDue: () => Promise<void>;
  /** Polls the given feeds, or all for null. */
  readonly pollNow: (feedIds: readonly FeedId[] | null) => Promise<PollSummary>;
  /** Polls the feeds that were kept from it for want of access. */
  readonly pollBlocked: () => Promise<void>;
  readonly cancel: () => void;
  /** Resolves once no poll is running or waiting. */
  readonly idle: () => Promise<void>;
}

/** Chrome ends an event after five minutes; a poll leaves the rest to the next beat before that. */
const longestRunMs = 4 * 60_000;

/** Runs polls one after another; `goOnSoon` is called where one had to leave feeds to a later event. */
export const createPoller = (ready: Promise<Background>, goOnSoon: () => void): Poller => {
  const { run, cancel } = createRunner(ready);
  let running: Promise<unknown> = Promise.resolve();
  const queue = <T>(work: (background: Background) => Promise<T>): Promise<T> => {
    const next = running.then(async () => work(await ready));
    running = next.catch(() => undefined);
    return stayAwakeWhile(next);
  };

  /** Polls what was wished for; what can't be done now is kept for a later beat. */
  const grant = async (background: Background, wished: WishedPoll): Promise<PollSummary> => {
    const summary = await run(background, wished);
    if (await isDone(background, wished.wish, summary)) await dropWish(background.library);
    else goOnSoon();
    return summary;
  };

  const pollNow = (feedIds: readonly FeedId[] | null): Promise<PollSummary> =>
    queue(async (background) => {
      const { library } = background;
      const askedAt = library.now();
      const feeds = await listFeeds(library);
      const wish = { askedAt, feedIds, total: feedIds?.length ?? feeds.length };
      await keepWish(library, wish);
      return grant(background, { wish, feeds });
    });

  return {
    pollDue: () =>
      queue(async (background) => {
        const { library } = background;
        const wish = await readWish(library);
        if (wish !== null) await grant(background, { wish, feeds: await listFeeds(library) });
        if ((await readSettings(library)).pollingPaused) return;
        const { checked, cancelled } = await run(background, null);
        if (!cancelled && checked >= feedsAtOnce) goOnSoon();
      }),
    pollNow,
    pollBlocked: async () => {
      const feeds = await listFeeds((await ready).library);
      const blocked = feeds.filter((feed) => feed.failure?.kind === 'noPermission');
      if (blocked.length > 0) await pollNow(blocked.map((feed) => feed.id));
    },
    cancel,
    idle: async () => {
      let last: unknown;
      do {
        last = running;
        await running;
      } while (last !== running);
    },
  };
};

/** Runs one poll, cancellable as a whole and feed by feed. */
const createRunner = (ready: Promise<Background>) => {
  let controller = new AbortController();
  const watched = new Map<FeedId, AbortController>();
  void ready.then((background) => {
    background.hear((announcement) => {
      if (announcement.kind !== 'changed') return;
      for (const feedId of announcement.change.feeds) {
        const asked = watched.get(feedId);
        if (asked) void abortIfRemoved(background, feedId, asked);
      }
    });
  });
  const run = async (background: Background, wished: WishedPoll | null): Promise<PollSummary> => {
    controller = new AbortController();
    const { library } = background;
    const endsAt = library.now() + longestRunMs;
    const { summary, news } = await pollFeeds(background, wished, {
      signal: controller.signal,
      mayGoOn: () => library.now() < endsAt,
      watchFeed: (feedId) => {
        const asked = new AbortController();
        watched.set(feedId, asked);
        return asked.signal;
      },
    });
    watched.clear();
    await notify(background, news);
    return summary;
  };
  return {
    run,
    cancel: () => {
      controller.abort();
    },
  };
};

/** A wish is done when nothing of it is left, it was taken back, or nothing more can be had of it now. */
const isDone = async (
  { library }: Background,
  wish: PollWish,
  { cancelled, checked, left }: PollSummary,
): Promise<boolean> =>
  cancelled || checked === 0 || left === 0 || leftOf(wish, await listFeeds(library)).length === 0;

const abortIfRemoved = async (
  { library }: Background,
  feedId: FeedId,
  asked: AbortController,
): Promise<void> => {
  const feed = await readProfile(library, feedId);
  if (feed?.removedAt !== null) asked.abort();
};
