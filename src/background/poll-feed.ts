import { readCredential } from '../library/credentials';
import type { PollOutcome } from '../library/store-poll';
import type { EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import type { Feed } from '../model/feed';
import type { Settings } from '../model/settings';
import { basicAuthorization } from '../polling/basic-authorization';
import { checkFeed, type CheckLimits, type CheckOutcome } from '../polling/check-feed';
import { followMove } from '../polling/follow-move';
import {
  countsAsFailure,
  nextCheckAfterFailure,
  nextCheckAfterSuccess,
  type CheckContext,
} from '../polling/next-check';
import type { Background } from './context';
import { feedFacts, pendingDrafts } from './draft-articles';

/** Asks for one feed as the person set it up: its limits, its way to sign in. */
export const askFeed = async (
  { library, net }: Background,
  feed: Feed,
  settings: Settings,
  signal: AbortSignal,
): Promise<CheckOutcome> => {
  const credential = feed.signIn === 'basic' ? await readCredential(library, feed.id) : undefined;
  const limits: CheckLimits = {
    timeoutMs: settings.feedTimeoutSeconds * 1000,
    limitBytes: settings.feedLimitMegabytes * 1024 * 1024,
    signal,
    cookies: feed.signIn === 'cookies',
    headers: credential ? { Authorization: basicAuthorization(credential) } : {},
  };
  return checkFeed(feed, net, limits);
};

/** What a check brought, as the library stores it, with the schedule's decision. */
export const pollOutcome = (
  feed: Feed,
  outcome: CheckOutcome,
  circumstances: Omit<CheckContext, 'freshForMs'> & { readonly startedAt: EpochMs },
): PollOutcome => {
  const { now, startedAt } = circumstances;
  const context: CheckContext = { ...circumstances, freshForMs: freshFor(outcome) };
  const due = (next: { at: EpochMs; reason: PollOutcome['nextCheckReason'] }) => ({
    nextCheckAt: next.at,
    nextCheckReason: next.reason,
    tookMs: now - startedAt,
  });
  switch (outcome.kind) {
    case 'unchanged': {
      const { kind, marks, finalUrl } = outcome;
      const move = followMove(feed, finalUrl, now);
      return { kind, marks, ...move, ...due(nextCheckAfterSuccess(feed, context)) };
    }
    case 'failed':
      return failedOutcome(feed, outcome.failure, context, due);
    case 'fresh': {
      const { kind, etag, lastModified, contentHash, bodyBytes } = outcome;
      const facts = feedFacts(outcome.parsed, outcome.finalUrl, now);
      return {
        kind,
        facts,
        drafts: pendingDrafts(outcome.parsed),
        ...{ etag, lastModified, contentHash, bodyBytes },
        ...followMove(feed, outcome.finalUrl, now),
        ...due(nextCheckAfterSuccess({ ...feed, ...facts }, context)),
      };
    }
  }
};

const failedOutcome = (
  feed: Feed,
  failure: Failure,
  context: CheckContext,
  due: (
    next: ReturnType<typeof nextCheckAfterFailure>,
  ) => Pick<PollOutcome, 'nextCheckAt' | 'nextCheckReason' | 'tookMs'>,
): PollOutcome => {
  const next = nextCheckAfterFailure(feed, context, failure);
  return {
    kind: 'failed',
    failure,
    counts: countsAsFailure(failure),
    holdHostUntilAt:
      failure.kind === 'rateLimited' ? heldUntil(failure.retryAt, next.at, context.now) : null,
    ...due(next),
  };
};

/** Where the site names no time, or one that is past, the feed's own back-off holds for all its feeds. */
const heldUntil = (retryAt: EpochMs | null, backedOffAt: EpochMs, now: EpochMs): EpochMs =>
  retryAt !== null && retryAt > now ? retryAt : backedOffAt;

const freshFor = (outcome: CheckOutcome): number =>
  outcome.kind === 'failed' ? 0 : outcome.freshForMs;
