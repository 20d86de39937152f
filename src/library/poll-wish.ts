import type { EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';
import type { FeedId } from '../model/ids';
import type { Library } from './open-library';

/** A poll that the person asked for, kept until it is done: the worker may live shorter than the poll. */
export interface PollWish {
  readonly askedAt: EpochMs;
  /** Null for all. */
  readonly feedIds: readonly FeedId[] | null;
  readonly total: number;
}

const wishKey = 'pollWish';

/** Keeps what the person asked for; a later wish takes the place of an unfinished one. */
export const keepWish = async (library: Library, wish: PollWish): Promise<void> => {
  await library.db.put('meta', wish, wishKey);
};

/** What was asked for and is not done. */
export const readWish = async (library: Library): Promise<PollWish | null> =>
  ((await library.db.get('meta', wishKey)) as PollWish | undefined) ?? null;

export const dropWish = (library: Library): Promise<void> => library.db.delete('meta', wishKey);

/** The feeds of a wish that were not asked since. */
export const leftOf = (wish: PollWish, feeds: readonly Feed[]): readonly Feed[] =>
  feeds.filter(
    (feed) =>
      (wish.feedIds?.includes(feed.id) ?? true) && (feed.checkedAt ?? -Infinity) < wish.askedAt,
  );
