import type { EpochMs } from '../model/epoch-ms';
import type { CheckState, Feed, FeedProfile } from '../model/feed';
import type { FeedId } from '../model/ids';
import type { CheckRecord } from './records';

/** What is remembered of a feed that never was asked: due since `at`. */
export const unchecked = (at: EpochMs): CheckState => ({
  etag: null,
  lastModified: null,
  contentHash: null,
  postingIntervalMs: null,
  lastPostAt: null,
  validatedAt: null,
  seenMove: null,
  bodyBytes: 0,
  savedBytes: 0,
  heldItems: 0,
  checkedAt: null,
  succeededAt: null,
  nextCheckAt: at,
  nextCheckReason: null,
  failure: null,
  failureCount: 0,
  failingSince: null,
});

/** A feed as the library gives it; one without a record of its checks is due. */
export const joinFeed = (profile: FeedProfile, record: Partial<CheckRecord> | undefined): Feed => {
  const { feedId: _, ...check } = record ?? {};
  return { ...profile, ...unchecked(profile.followedAt), ...check };
};

/** Feeds with the checks that are theirs. */
export const joinFeeds = (
  profiles: readonly FeedProfile[],
  checks: ReadonlyMap<FeedId, CheckRecord>,
): readonly Feed[] => profiles.map((profile) => joinFeed(profile, checks.get(profile.id)));
