import { stayAwakeWhile } from '../browser/stay-awake';
import { listFeeds } from '../library/feeds';
import type { FeedId } from '../model/ids';
import type { PollSummary } from '../model/messages';
import type { Background } from './context';
import { notify } from './notify';
import { pollFeeds } from './poll-feeds';

/** Polls, one at a time: a poll asked for while another runs waits for it. */
export interface Poller {
  readonly pollDue: () => Promise<void>;
  /** Polls the given feeds, or all for null. */
  readonly pollNow: (feedIds: readonly FeedId[] | null) => Promise<PollSummary>;
  /** Polls the feeds that were kept from it for want of access. */
  readonly pollBlocked: () => Promise<void>;
  readonly cancel: () => void;
}

export const createPoller = (ready: Promise<Background>): Poller => {
  let running: Promise<unknown> = Promise.resolve();
  let controller = new AbortController();

  const poll = (which: 'due' | 'all' | readonly FeedId[]): Promise<PollSummary> => {
    const next = running.then(async () => {
      const background = await ready;
      controller = new AbortController();
      const { summary, news } = await pollFeeds(background, which, controller.signal);
      await notify(background, news);
      return summary;
    });
    running = next.catch(() => undefined);
    return stayAwakeWhile(next);
  };

  return {
    pollDue: async () => {
      await poll('due');
    },
    pollNow: (feedIds) => poll(feedIds ?? 'all'),
    pollBlocked: async () => {
      const feeds = await listFeeds((await ready).library);
      const blocked = feeds.filter((feed) => feed.failure?.kind === 'noPermission');
      if (blocked.length > 0) await poll(blocked.map((feed) => feed.id));
    },
    cancel: () => {
      controller.abort();
    },
  };
};
