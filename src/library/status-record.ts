import type { Feed } from '../model/feed';
import type { Status } from '../model/status';
import type { StatusRecord } from './records';

/** What an article's feed means for its place in lists. */
export interface Shelf {
  /** False while the feed is removed. */
  readonly listed: boolean;
  /** False where unread articles stand in the feed's own list only. */
  readonly counted: boolean;
}

/** The shelf of a feed; one that is gone lists nothing. */
export const shelfOf = (feed: Pick<Feed, 'removedAt' | 'counts'> | undefined): Shelf => ({
  listed: feed?.removedAt === null,
  counted: feed?.counts === true,
});

/** Whether a status is in its feed's list, and in that of all. */
export const isListed = ({ listedRank }: StatusRecord): boolean => listedRank !== 'unlisted';

/** Where a moment stands in lists: the newer, the smaller. */
export const rankOf = (at: number): number => -at;

/** Puts a status into the lists it belongs to; into none while its feed is removed, and once it was deleted or purged. */
export const statusRecord = (
  status: Status & Pick<StatusRecord, 'identity' | 'mark' | 'purged'>,
  shelf: Shelf,
): StatusRecord => {
  const { articleId, feedId, sortAt, identity, mark, purged } = status;
  const { readAt, starredAt, laterAt, tags, deletedAt } = status;
  const plain = { articleId, feedId, sortAt, readAt, starredAt, laterAt, tags, deletedAt };
  const record = {
    ...{ ...plain, identity, listedRank: 'unlisted' as const },
    ...(mark !== undefined && { mark }),
    ...(purged && { purged }),
  };
  if (!shelf.listed || purged === true || deletedAt !== null) return record;
  const rank = rankOf(sortAt);
  return {
    ...record,
    listedRank: rank,
    ...(readAt === null && { feedUnreadRank: rank, ...(shelf.counted && { unreadRank: rank }) }),
    ...(readAt !== null && { readRank: rankOf(readAt) }),
    ...(starredAt !== null && { starredRank: rank }),
    ...(laterAt !== null && { laterRank: rankOf(laterAt) }),
    ...(tags.length > 0 && { tagRanks: tags.map((tag) => [tag, rank, articleId] as const) }),
  };
};
