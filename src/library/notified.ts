import type { ArticleId, FeedId } from '../model/ids';
import type { Library } from './open-library';

const keyOf = (feedId: FeedId): string => `notified:${feedId}`;

/** Remembers which article a feed's latest notification is about. */
export const noteNotified = async (
  library: Library,
  feedId: FeedId,
  articleId: ArticleId,
): Promise<void> => {
  await library.db.put('meta', articleId, keyOf(feedId));
};

/** The article that a feed's latest notification was about. */
export const readNotified = async (
  library: Library,
  feedId: FeedId,
): Promise<ArticleId | undefined> =>
  (await library.db.get('meta', keyOf(feedId))) as ArticleId | undefined;
