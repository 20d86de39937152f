import type { NotifyChoice } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';

/** New articles of one feed, newest first. */
export interface FeedNews {
  readonly feedId: FeedId;
  readonly feedName: string;
  readonly notify: NotifyChoice;
  readonly articles: readonly NewsItem[];
}

export interface NewsItem {
  readonly id: ArticleId;
  readonly title: string;
  readonly firstSentence: string;
}

/** What to raise: one for a feed, or one digest for all. */
export type PlannedNotification =
  | {
      readonly kind: 'feed';
      readonly feedId: FeedId;
      readonly feedName: string;
      /** The newest; a click opens it. */
      readonly article: NewsItem;
      /** How many more came with it. */
      readonly more: number;
    }
  | {
      readonly kind: 'digest';
      readonly articles: number;
      readonly feeds: number;
      readonly titles: readonly string[];
    };

/** More than this in one poll become a digest. */
export const notificationsAtOnce = 3;
const titlesInDigest = 3;

/**
 * Decides what one poll's news is worth: a notification for each feed that has one of its own and one digest for the
 * others, or where that would be too many a digest of all.
 */
export const planNotifications = (news: readonly FeedNews[]): readonly PlannedNotification[] => {
  const told = news.filter(({ articles, notify }) => articles.length > 0 && notify !== 'off');
  const own = told.filter(({ notify }) => notify === 'each');
  const summed = told.filter(({ notify }) => notify === 'digest');
  const digests = summed.length > 0 ? [digest(summed)] : [];
  if (own.length + digests.length > notificationsAtOnce) return [digest(told)];
  return [...own.flatMap(ownNotification), ...digests];
};

const ownNotification = ({
  feedId,
  feedName,
  articles,
}: FeedNews): readonly PlannedNotification[] => {
  const [article] = articles;
  return article ? [{ kind: 'feed', feedId, feedName, article, more: articles.length - 1 }] : [];
};

const digest = (news: readonly FeedNews[]): PlannedNotification => ({
  kind: 'digest',
  articles: news.reduce((sum, feed) => sum + feed.articles.length, 0),
  feeds: news.length,
  titles: news
    .flatMap((feed) => feed.articles.slice(0, 1))
    .slice(0, titlesInDigest)
    .map((item) => item.title),
});
