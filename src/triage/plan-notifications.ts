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
      /** How many articles are not among the titles. */
      readonly more: number;
    };

/** More than this in one poll become a digest. */
export const notificationsAtOnce = 3;
const titlesInDigest = 3;

/**
 * Decides what one poll's news is worth: a notification for each feed that has one of its own and one digest for the
 * others, or where that would be too many a digest of all. `together` makes one digest of whatever there is.
 */
export const planNotifications = (
  news: readonly FeedNews[],
  together = false,
): readonly PlannedNotification[] => {
  const told = news.filter(({ articles, notify }) => articles.length > 0 && notify !== 'off');
  const own = told.filter(({ notify }) => notify === 'each');
  const summed = told.filter(({ notify }) => notify === 'digest');
  const digests = summed.length > 0 ? [digest(summed)] : [];
  const many = own.length + digests.length > notificationsAtOnce;
  if (told.length > 0 && (many || together)) return [digest(told)];
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

const digest = (news: readonly FeedNews[]): PlannedNotification => {
  const articles = news.reduce((sum, feed) => sum + feed.articles.length, 0);
  // One of each feed first, so that no busy feed hides the others.
  const firsts = news.flatMap((feed) => feed.articles.slice(0, 1));
  const others = news.flatMap((feed) => feed.articles.slice(1));
  const titles = [...firsts, ...others]
    .map(({ title, firstSentence }) => title || firstSentence)
    .filter((title) => title !== '')
    .slice(0, titlesInDigest);
  return { kind: 'digest', articles, feeds: news.length, titles, more: articles - titles.length };
};
