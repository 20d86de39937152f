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

/** Puts a status into the lists it belongs to; into none while its feed is removed. */
export const statusRecord = (
  status: Status & { readonly identity: readonly string[] },
  followed: boolean,
): StatusRecord => {
  const { articleId, feedId, sortAt, readAt, starredAt, identity } = status;
  const rank = rankOf(sortAt);
  return {
    articleId,
    feedId,
    sortAt,
    readAt,
    starredAt,
    identity,
    ...(followed && { listedRank: rank }),
    ...(followed && readAt === null && { unreadRank: rank }),
    ...(followed && starredAt !== null && { starredRank: rank }),
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
