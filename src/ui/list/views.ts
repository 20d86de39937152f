import type { ArticleView } from '../../model/article-view';
import { feedName, type Feed } from '../../model/feed';
import type { Folder } from '../../model/folder';
import type { FolderId } from '../../model/ids';
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

/** The shelf of saved pages, once there is one. */
export const savedViews = (
  feeds: Pick<FeedsModel, 'saved' | 'icons' | 'counts'>,
): readonly ViewChoice[] => {
  const saved = feeds.saved.value;
  return saved === null ? [] : [{ ...feedView(saved, feeds), icon: 'download' }];
};

/** Each tag that some article bears, by name, with how many are unread. */
export const tagViews = ({ counts }: Pick<FeedsModel, 'counts'>): readonly ViewChoice[] =>
  [...(counts.value?.byTag ?? [])]
    .map(([tag, { unread }]): ViewChoice => ({
      key: `tag ${tag}`,
      view: { kind: 'tag', tag },
      name: tag,
      icon: 'tag',
      picture: undefined,
      count: unread,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));

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
  count: feed.counts ? (counts.value?.byFeed.get(feed.id)?.unread ?? 0) : 0,
});

/** A folder's view; its count is that of the feeds in it and in the folders within. */
export const folderView = (
  folder: Folder,
  { counts, feeds, folders }: Pick<FeedsModel, 'counts' | 'feeds' | 'folders'>,
): ViewChoice => {
  const inside = new Set<FolderId | null>([folder.id]);
  // A set grows while it is walked.
  for (const id of inside) {
    for (const inner of folders.value) if (inner.parentId === id) inside.add(inner.id);
  }
  const counted = (feeds.value ?? []).filter((feed) => feed.counts && inside.has(feed.folderId));
  return {
    key: folder.id,
    view: { kind: 'folder', folderId: folder.id, unread: false },
    name: folder.name,
    icon: 'folder',
    picture: undefined,
    count: counted.reduce((sum, { id }) => sum + (counts.value?.byFeed.get(id)?.unread ?? 0), 0),
  };
};

/** Every view, as one list. */
export const viewChoices = (feeds: FeedsModel): readonly ViewChoice[] => [
  ...mainViews(feeds),
  ...savedViews(feeds),
  ...feeds.folders.value.map((folder): ViewChoice => folderView(folder, feeds)),
  ...tagViews(feeds),
  ...(feeds.feeds.value ?? []).map((feed) => feedView(feed, feeds)),
];
