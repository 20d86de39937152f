import type { ArticleId, FeedId } from '../model/ids';

/** New articles of one feed, newest first. */
export interface FeedNews {
  readonly feedId: FeedId;
  readonly feedName: string;
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

/** Decides what one poll's news is worth: a notification a feed, or a digest when there are many. */
export const planNotifications = (news: readonly FeedNews[]): readonly PlannedNotification[] => {
  const withNews = news.filter((feed) => feed.articles.length > 0);
  if (withNews.length > notificationsAtOnce) return [digest(withNews)];
  return withNews.flatMap(({ feedId, feedName, articles }): PlannedNotification[] => {
    const [article] = articles;
    return article ? [{ kind: 'feed', feedId, feedName, article, more: articles.length - 1 }] : [];
  });
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
