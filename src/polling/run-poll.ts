import type { Feed } from '../model/feed';
import type { PollProgress } from '../model/messages';

/** How many sites are asked at once; each is asked for one feed at a time. */
export const hostsAtOnce = 6;

export interface PollWork {
  readonly feeds: readonly Feed[];
  /** Checks one feed and stores what came; must not throw for expected failures. */
  readonly check: (feed: Feed) => Promise<void>;
  /** Asked just before each: whether its host may be asked, and the poll go on. A feed that may not is left for later. */
  readonly mayAsk: (feed: Feed) => boolean;
  readonly progress: (progress: PollProgress) => void;
  readonly signal: AbortSignal;
}

/** Checks feeds: one request at a time per host, six hosts at a time; stops between feeds when cancelled. */
export const runPoll = async ({
  feeds,
  check,
  mayAsk,
  progress,
  signal,
}: PollWork): Promise<void> => {
  const queues = [...byHost(feeds).values()];
  const total = feeds.length;
  let done = 0;
  progress({ done, total });
  const workHosts = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const feed of queue) {
        if (signal.aborted) return;
        if (mayAsk(feed)) await check(feed);
        done += 1;
        progress({ done, total });
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, workHosts));
};

const byHost = (feeds: readonly Feed[]): Map<string, Feed[]> => {
  const hosts = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const { host } = new URL(feed.url);
    const queue = hosts.get(host);
    if (queue) queue.push(feed);
    else hosts.set(host, [feed]);
  }
  return hosts;
};
