import type { ArticleView } from '../../model/article-view';
import { feedName, type Feed } from '../../model/feed';
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

/** Whether two views show the same articles. */
export const sameView = (a: ArticleView, b: ArticleView): boolean => viewKey(a) === viewKey(b);

/** A view's own name, the same at any time. */
export const viewKey = (view: ArticleView): string =>
  [
    view.kind,
    'feedId' in view ? view.feedId : '',
    'folderId' in view ? view.folderId : '',
    'tag' in view ? view.tag : '',
    'unread' in view && view.unread,
  ].join(' ');

/** Whether a view leaves out what is read. */
export const isUnread = (view: ArticleView): boolean =>
  view.kind === 'unread' || ('unread' in view && view.unread);

/** The same place with or without what is read; null where that makes no sense. */
export const withUnread = (view: ArticleView, unread: boolean): ArticleView | null => {
  switch (view.kind) {
    case 'unread':
    case 'all':
      return { kind: unread ? 'unread' : 'all', feedId: view.feedId };
    case 'folder':
    case 'today':
      return { ...view, unread };
    case 'tag':
    case 'starred':
    case 'later':
    case 'recent':
      return null;
  }
};

type Names = Pick<FeedsModel, 'byId' | 'folders'>;

/** What a view is called. */
export const viewName = (view: ArticleView, { byId, folders }: Names): string => {
  switch (view.kind) {
    case 'tag':
      return view.tag;
    case 'folder':
      return folders.value.find((folder) => folder.id === view.folderId)?.name ?? t('viewFolder');
    case 'unread':
    case 'all': {
      const feed = view.feedId === null ? undefined : byId.value.get(view.feedId);
      if (feed) return feedName(feed);
      return t(view.kind === 'unread' ? 'viewUnread' : 'viewAll');
    }
    case 'today':
    case 'starred':
    case 'later':
    case 'recent':
      return t(plainNames[view.kind]);
  }
};

const plainNames = {
  today: 'viewToday',
  starred: 'viewStarred',
  later: 'viewLater',
  recent: 'viewRecent',
} as const;

/** The views over all feeds. */
export const mainViews = (
  feeds: Pick<FeedsModel, 'counts' | 'today'> & Names,
): readonly ViewChoice[] => {
  const all = feeds.counts.value?.all;
  const choice = (icon: IconName, view: ArticleView, count: number): ViewChoice => ({
    key: view.kind,
    icon,
    view,
    count,
    name: viewName(view, feeds),
    picture: undefined,
  });
  return [
    choice('today', { kind: 'today', unread: false }, feeds.today.value),
    choice('unread', { kind: 'unread', feedId: null }, all?.unread ?? 0),
    choice('all', { kind: 'all', feedId: null }, 0),
    choice('star', { kind: 'starred' }, all?.starred ?? 0),
    choice('later', { kind: 'later' }, all?.later ?? 0),
    choice('recent', { kind: 'recent' }, 0),
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
