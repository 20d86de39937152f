import { listDueFeeds, listFeeds } from '../library/feeds';
import { readIcon, storeIcon } from '../library/media';
import { readSettings } from '../library/settings';
import { storePoll, type PollOutcome, type StoredPoll } from '../library/store-poll';
import type { Feed } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';
import type { PollSummary } from '../model/messages';
import { checkFeed, type CheckOutcome } from '../polling/check-feed';
import {
  countsAsFailure,
  nextCheckAfterFailure,
  nextCheckAfterSuccess,
  type CheckContext,
} from '../polling/next-check';
import { runPoll } from '../polling/run-poll';
import type { Background } from './context';
import { draftArticles, feedFacts } from './draft-articles';
import { fetchIcon } from './fetch-icon';

/** What a poll found, for notifications. */
export interface PolledFeed {
  readonly feed: Feed;
  readonly added: readonly ArticleId[];
}

/** A poll's sum and its news; first polls of a feed are left out of the news. */
export interface PollResult {
  readonly summary: PollSummary;
  readonly news: readonly PolledFeed[];
}

/**
 * Polls feeds: the due ones, the named ones, or all. Each is stored before the next begins, so a worker killed at any
 * point loses at most the answers in flight, and those feeds are still due.
 */
export const pollFeeds = async (
  background: Background,
  which: 'due' | 'all' | readonly FeedId[],
  signal: AbortSignal,
): Promise<PollResult> => {
  const feeds = await feedsToPoll(background, which);
  const sum = { checked: 0, failed: 0, added: 0 };
  const news: PolledFeed[] = [];
  const check = async (feed: Feed): Promise<void> => {
    const { outcome, stored } = await pollFeed(background, feed, signal);
    if (stored === null) return;
    sum.checked += 1;
    if (outcome.kind === 'failed') sum.failed += 1;
    const { added } = stored.change;
    sum.added += added.length;
    if (!stored.first && feed.notify && added.length > 0) news.push({ feed, added });
  };
  if (feeds.length > 0) {
    const progress = (reached: { done: number; total: number }): void => {
      background.tell({ kind: 'polling', progress: reached });
    };
    await runPoll({ feeds, check, progress, signal });
    background.tell({ kind: 'polling', progress: null });
  }
  return { summary: { ...sum, cancelled: signal.aborted }, news };
};

const feedsToPoll = async (
  { library }: Background,
  which: 'due' | 'all' | readonly FeedId[],
): Promise<readonly Feed[]> => {
  if (which === 'due') return listDueFeeds(library, library.now());
  const feeds = await listFeeds(library);
  return which === 'all' ? feeds : feeds.filter((feed) => which.includes(feed.id));
};

const pollFeed = async (
  background: Background,
  feed: Feed,
  signal: AbortSignal,
): Promise<{ readonly outcome: CheckOutcome; readonly stored: StoredPoll | null }> => {
  const { library, net } = background;
  const startedAt = library.now();
  const outcome = await checkFeed(feed, net, signal);
  if (signal.aborted) return { outcome, stored: null };
  const settings = await readSettings(library);
  const now = library.now();
  const context: CheckContext = {
    now,
    chosenIntervalMs: settings.pollIntervalMinutes * 60_000,
    askedIntervalMs: feed.askedIntervalMs,
    failureCount: feed.failureCount,
    random: Math.random(),
  };
  const stored = await storePoll(library, feed.id, {
    ...pollOutcome(outcome, context),
    tookMs: now - startedAt,
  });
  if (outcome.kind === 'fresh') await completeIcon(background, feed, outcome);
  return { outcome, stored };
};

const pollOutcome = (outcome: CheckOutcome, context: CheckContext): DistributiveOmitTook => {
  switch (outcome.kind) {
    case 'unchanged':
      return { kind: 'unchanged', nextCheckAt: nextCheckAfterSuccess(context) };
    case 'failed':
      return {
        kind: 'failed',
        failure: outcome.failure,
        counts: countsAsFailure(outcome.failure),
        nextCheckAt: nextCheckAfterFailure(context, outcome.failure),
      };
    case 'fresh': {
      const facts = feedFacts(outcome.parsed, outcome.finalUrl);
      const { etag, lastModified, contentHash } = outcome;
      return {
        kind: 'fresh',
        facts,
        drafts: draftArticles(outcome.parsed),
        etag,
        lastModified,
        contentHash,
        nextCheckAt: nextCheckAfterSuccess({ ...context, askedIntervalMs: facts.askedIntervalMs }),
      };
    }
  }
};

type WithoutTook<T> = T extends unknown ? Omit<T, 'tookMs'> : never;
type DistributiveOmitTook = WithoutTook<PollOutcome>;

/** A feed that was imported by its address alone gets its picture with its first answer. */
const completeIcon = async (
  background: Background,
  feed: Feed,
  { parsed, finalUrl }: Extract<CheckOutcome, { kind: 'fresh' }>,
): Promise<void> => {
  if ((await readIcon(background.library, feed.id)) !== null) return;
  const { iconUrl, siteUrl } = feedFacts(parsed, finalUrl);
  const icon = await fetchIcon(background, [iconUrl], siteUrl ?? finalUrl);
  if (icon !== null) await storeIcon(background.library, feed.id, icon);
};
