import type { Status } from '../model/status';
import type { StatusRecord } from './records';

/** How far each counter moves. */
export interface CountDelta {
  readonly articles: number;
  readonly unread: number;
  readonly starred: number;
}

/** Where a moment stands in lists: the newer, the smaller. */
export const rankOf = (sortAt: number): number => -sortAt;

/** Puts a status into the lists it belongs to; into none while its feed is removed, or once its article was purged. */
export const statusRecord = (
  status: Status & Pick<StatusRecord, 'identity' | 'purged'>,
  followed: boolean,
): StatusRecord => {
  const { articleId, feedId, sortAt, readAt, starredAt, identity, purged } = status;
  const listed = followed && purged !== true;
  const rank = rankOf(sortAt);
  return {
    articleId,
    feedId,
    sortAt,
    readAt,
    starredAt,
    identity,
    ...(purged && { purged }),
    ...(listed && { listedRank: rank }),
    ...(listed && readAt === null && { unreadRank: rank }),
    ...(listed && starredAt !== null && { starredRank: rank }),
  };
};

const has = (rank: number | undefined): number => (rank === undefined ? 0 : 1);

/** What changes in the counters when one stored status takes another's place; either may be absent. */
export const countDelta = (
  before: StatusRecord | undefined,
  after: StatusRecord | undefined,
): CountDelta => ({
  articles: has(after?.listedRank) - has(before?.listedRank),
  unread: has(after?.unreadRank) - has(before?.unreadRank),
  starred: has(after?.starredRank) - has(before?.starredRank),
});
