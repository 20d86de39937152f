import { epochMs, type EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Failures back off from half an hour, doubling, to a week; nothing is ever given up on but what says it is gone. */
export const backOff = { firstMs: 30 * minuteMs, longestMs: 7 * dayMs } as const;

/** A feed that answered 410 is not asked again unless the person asks. */
export const neverAt = epochMs(Date.UTC(9999, 0, 1));

/** What decides when a feed is next due. */
export interface CheckContext {
  readonly now: EpochMs;
  /** The person's interval for all feeds. */
  readonly chosenIntervalMs: number;
  /** What the feed asks for, 0 where nothing. */
  readonly askedIntervalMs: number;
  /** Failures in a row before this check. */
  readonly failureCount: number;
  /** 0 to 1, so that feeds followed together do not stay together. */
  readonly random: number;
}

/** Whether a failure is the site's; being offline or not allowed is nobody's fault and does not back off. */
export const countsAsFailure = (failure: Failure): boolean =>
  failure.kind !== 'offline' && failure.kind !== 'noPermission' && failure.kind !== 'storage';

/** When a feed that answered well is next due: the longest of what it and the person want, up to a tenth later. */
export const nextCheckAfterSuccess = (context: CheckContext): EpochMs =>
  later(context, Math.max(context.chosenIntervalMs, context.askedIntervalMs));

/** When a feed that failed is next due. */
export const nextCheckAfterFailure = (context: CheckContext, failure: Failure): EpochMs => {
  if (failure.kind === 'gone') return neverAt;
  if (failure.kind === 'offline') return epochMs(context.now + 5 * minuteMs);
  if (!countsAsFailure(failure)) return nextCheckAfterSuccess(context);
  const backedOff = later(
    context,
    Math.min(backOff.firstMs * 2 ** Math.min(context.failureCount, 20), backOff.longestMs),
  );
  const asked = failure.kind === 'rateLimited' ? (failure.retryAt ?? 0) : 0;
  return epochMs(Math.max(backedOff, asked));
};

const later = ({ now, random }: CheckContext, intervalMs: number): EpochMs =>
  epochMs(Math.round(now + intervalMs * (1 + random / 10)));
