import { catchUp } from '../library/catch-up';
import { readCounts } from '../library/counters';
import { listDueFeeds } from '../library/due-feeds';
import { readHeldHosts } from '../library/hosts';
import { leftOf, type PollWish } from '../library/poll-wish';
import { readSettings } from '../library/settings';
import type { EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';
import { pollBeatMs, type PollProgress, type PollSummary } from '../model/messages';
import { chooseDue } from '../polling/choose-due';
import { runPoll } from '../polling/run-poll';
import type { Background } from './context';
import { PollRun, type PolledFeed, type PollStops } from './poll-run';

/** A poll's sum and its news; first polls of a feed are left out of the news. */
export interface PollResult {
  readonly summary: PollSummary;
  readonly news: readonly PolledFeed[];
}

/** What the person wished, and the feeds followed as it begins: a thousand are not read twice. */
export interface WishedPoll {
  readonly wish: PollWish;
  readonly feeds: readonly Feed[];
}

/** How often progress is told: as often as a person can see it change. */
const progressPauseMs = 100;

/**
 * Polls the due feeds, or what the person wished. Each is stored on its own, so a worker killed at any point loses at
 * most the answers in flight, and those feeds are still due: a poll goes on over as many lives as it needs.
 */
export const pollFeeds = async (
  background: Background,
  wished: WishedPoll | null,
  stops: PollStops,
): Promise<PollResult> => {
  const { library } = background;
  const [heldHosts, settings] = await Promise.all([
    readHeldHosts(library, library.now()),
    readSettings(library),
  ]);
  const feeds =
    wished === null ? await dueFeeds(background, heldHosts) : leftOf(wished.wish, wished.feeds);
  const run = new PollRun({ background, settings, heldHosts, stops });
  const total = Math.max(wished?.wish.total ?? 0, feeds.length);
  if (feeds.length > 0) {
    const teller = tellProgress(background, { before: total - feeds.length, total });
    try {
      await runPoll({
        feeds,
        check: (feed) => run.check(feed),
        mayAsk: (feed) => run.mayAsk(feed),
        progress: teller.tell,
        signal: stops.signal,
      });
      await run.finish();
      await catchUp(library, run.firsts);
    } finally {
      teller.end();
    }
  }
  return { summary: { ...run.sum, cancelled: stops.signal.aborted }, news: run.news };
};

/** Tells pages how far a poll is: as it goes on, and every few seconds though it waits. */
const tellProgress = (
  { library, tell }: Background,
  { before, total }: { readonly before: number; readonly total: number },
) => {
  let progress = { done: before, total };
  let toldAt = -Infinity;
  const beat = setInterval(() => {
    tell({ kind: 'polling', progress });
  }, pollBeatMs);
  return {
    tell: ({ done }: PollProgress): void => {
      progress = { done: before + done, total };
      const now = library.now();
      if (now - toldAt < progressPauseMs && progress.done < total) return;
      toldAt = now;
      tell({ kind: 'polling', progress });
    },
    end: (): void => {
      clearInterval(beat);
      tell({ kind: 'polling', progress: null });
    },
  };
};

const dueFeeds = async (
  { library }: Background,
  held: ReadonlyMap<string, EpochMs>,
): Promise<readonly Feed[]> => {
  const [due, { byFeed }] = await Promise.all([
    listDueFeeds(library, library.now()),
    readCounts(library),
  ]);
  const reads = new Map([...byFeed].map(([id, count]) => [id, count.articles - count.unread]));
  return chooseDue(
    due.filter((feed) => !held.has(new URL(feed.url).host)),
    reads,
  );
};
