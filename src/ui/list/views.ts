import type { ArticleView } from '../../library/list-articles';
import { feedName, type Feed } from '../../model/feed';
import type { FeedId } from '../../model/ids';
import type { IconName } from '../icons/icon';
import type { FeedsModel } from '../models/feeds-model';
import { t } from '../text/t';

/** A view as a menu or sidebar offers it. */
export interface ViewChoice {
  readonly key: string;
  readonly view: ArticleView;
  readonly name: string;
  /** Null where the feed's own picture stands. */
  readonly icon: IconName | null;
  readonly picture: string | undefined;
  readonly count: number;
}

export const sameView = (a: ArticleView, b: ArticleView): boolean =>
  a.kind === b.kind && feedOf(a) === feedOf(b);

const feedOf = (view: ArticleView): FeedId | null => (view.kind === 'starred' ? null : view.feedId);

/** What a view is called. */
export const viewName = (view: ArticleView, feeds: ReadonlyMap<FeedId, Feed>): string => {
  if (view.kind === 'starred') return t('viewStarred');
  const feed = view.feedId === null ? undefined : feeds.get(view.feedId);
  if (feed) return feedName(feed);
  return t(view.kind === 'unread' ? 'viewUnread' : 'viewAll');
};

/** The views over all feeds. */
export const mainViews = ({ counts }: Pick<FeedsModel, 'counts'>): readonly ViewChoice[] => {
  const all = counts.value?.all;
  const choice = (key: string, icon: IconName, view: ArticleView, count: number): ViewChoice => ({
    key,
    icon,
    view,
    count,
    name: viewName(view, new Map()),
    picture: undefined,
  });
  return [
    choice('unread', 'unread', { kind: 'unread', feedId: null }, all?.unread ?? 0),
    choice('all', 'all', { kind: 'all', feedId: null }, 0),
    choice('starred', 'star', { kind: 'starred' }, all?.starred ?? 0),
  ];
};

/** One feed's view. */
export const feedView = (
  feed: Feed,
  { icons, counts }: Pick<FeedsModel, 'icons' | 'counts'>,
): ViewChoice => ({
  key: feed.id,
  view: { kind: 'all', feedId: feed.id },
  name: feedName(feed),
  icon: null,
  picture: icons.value.get(feed.id),
  count: counts.value?.byFeed.get(feed.id)?.unread ?? 0,
});

/** Every view, as one list. */
export const viewChoices = (feeds: FeedsModel): readonly ViewChoice[] => [
  ...mainViews(feeds),
  ...(feeds.feeds.value ?? []).map((feed) => feedView(feed, feeds)),
];
