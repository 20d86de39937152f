import { epochMs, type EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import type { CheckReason, Feed } from '../model/feed';
import { hourMs, minuteMs, postingCheckMs, shortestMs, longestMs } from './posting-interval';
import { afterSkips } from './skip-times';

/** Failures back off from half an hour, doubling, to a week; nothing is ever given up on but what says it is gone. */
export const backOff = { firstMs: 30 * minuteMs, longestMs: 7 * 24 * hourMs } as const;

/** A feed that answered 410 is not asked again unless the person asks. */
export const neverAt = epochMs(Date.UTC(9999, 0, 1));

/** What a feed is known by when its next check is decided. */
export type Habits = Pick<
  Feed,
  | 'askedIntervalMs'
  | 'skipHours'
  | 'skipDays'
  | 'intervalChoice'
  | 'postingIntervalMs'
  | 'lastPostAt'
  | 'followedAt'
  | 'failureCount'
>;

/** What decides, besides the feed, when it is next due. */
export interface CheckContext {
  readonly now: EpochMs;
  /** The person's least interval for all feeds. */
  readonly leastIntervalMs: number;
  /** How long the server says that its answer holds; 0 where it says nothing. */
  readonly freshForMs: number;
  /** A saving connection, or battery-friendly mode. */
  readonly saving: boolean;
  /** 0 to 1, so that feeds followed together do not stay together. */
  readonly random: number;
}

/** When a feed is next due, and what made it so. */
export interface NextCheck {
  readonly at: EpochMs;
  readonly reason: CheckReason;
}

/** Whether a failure is the site's; being offline or not allowed is nobody's fault and does not back off. */
export const countsAsFailure = (failure: Failure): boolean =>
  failure.kind !== 'offline' && failure.kind !== 'noPermission' && failure.kind !== 'storage';

/**
 * When a feed that answered well is next due: the longest of what its habits, its site and the person want, up to a
 * tenth later; or the interval that the person set for this feed.
 */
export const nextCheckAfterSuccess = (habits: Habits, context: CheckContext): NextCheck => {
  const { intervalChoice } = habits;
  if (intervalChoice === 'never') return { at: neverAt, reason: 'never' };
  if (typeof intervalChoice === 'number') {
    return { at: later(context, intervalChoice * minuteMs), reason: 'chosen' };
  }
  const wanted = longest(wishes(habits, context));
  const stretched = context.saving && intervalChoice !== 'often';
  const at = later(context, stretched ? 2 * wanted.ms : wanted.ms);
  const unskipped = afterSkips(at, habits);
  if (unskipped > at) return { at: unskipped, reason: 'skipped' };
  return { at, reason: stretched ? 'saving' : wanted.reason };
};

/** When a feed that failed is next due. */
export const nextCheckAfterFailure = (
  habits: Habits,
  context: CheckContext,
  failure: Failure,
): NextCheck => {
  if (habits.intervalChoice === 'never') return { at: neverAt, reason: 'never' };
  if (failure.kind === 'gone') return { at: neverAt, reason: 'gone' };
  if (failure.kind === 'offline') {
    return { at: epochMs(context.now + 5 * minuteMs), reason: 'offline' };
  }
  if (!countsAsFailure(failure)) {
    return { ...nextCheckAfterSuccess(habits, context), reason: 'noPermission' };
  }
  const doubled = backOff.firstMs * 2 ** Math.min(habits.failureCount, 20);
  const backedOff = epochMs(Math.min(later(context, doubled), context.now + backOff.longestMs));
  const asked = failure.kind === 'rateLimited' ? (failure.retryAt ?? 0) : 0;
  return asked > backedOff
    ? { at: epochMs(asked), reason: 'retryAfter' }
    : { at: backedOff, reason: 'backOff' };
};

interface Wish {
  readonly ms: number;
  readonly reason: CheckReason;
}

const wishes = (habits: Habits, { now, leastIntervalMs, freshForMs }: CheckContext): Wish[] => [
  ...(habits.intervalChoice === 'often'
    ? [{ ms: shortestMs, reason: 'often' } as const]
    : [
        { ms: postingCheckMs(habits, now), reason: 'posting' } as const,
        { ms: leastIntervalMs, reason: 'chosen' } as const,
      ]),
  { ms: Math.min(habits.askedIntervalMs, longestMs), reason: 'asked' },
  { ms: Math.min(freshForMs, longestMs), reason: 'cached' },
];

/** The first of the longest: reasons are told in the order of the list. */
const longest = (all: readonly Wish[]): Wish =>
  all.reduce((most, wish) => (wish.ms > most.ms ? wish : most));

const later = ({ now, random }: CheckContext, intervalMs: number): EpochMs =>
  epochMs(Math.round(now + intervalMs * (1 + random / 10)));
