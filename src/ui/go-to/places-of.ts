import type { IconName } from '../icons/icon';
import { feedView, mainViews } from '../list/views';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { t } from '../text/t';
import type { Place } from './find-places';

/** Everywhere one can go, and what can be done from anywhere. */
export const placesOf = (
  { feeds, poll, triage }: Desk,
  navigation: Navigation,
): readonly Place[] => {
  const folders = new Map(feeds.folders.value.map((folder) => [folder.id, folder]));
  const does = (key: string, icon: IconName, name: string, go: () => void): Place => ({
    ...{ key, name, icon, go },
    detail: '',
  });
  return [
    ...mainViews(feeds).map(({ key, name, view, icon }): Place => ({
      ...{ key: `view ${key}`, name, icon, detail: '' },
      go: () => {
        navigation.openView(view);
      },
    })),
    ...[...folders.values()].map(({ id, name }): Place => ({
      ...{ key: `folder ${id}`, name, icon: 'folder', detail: t('viewFolder') },
      go: () => {
        navigation.openView({ kind: 'folder', folderId: id, unread: false });
      },
    })),
    ...(feeds.feeds.value ?? []).map((feed): Place => {
      const folder = feed.folderId === null ? undefined : folders.get(feed.folderId);
      const { name, picture, view } = feedView(feed, feeds);
      return {
        ...{ key: `feed ${feed.id}`, name, icon: null, picture, detail: folder?.name ?? '' },
        go: () => {
          navigation.openView(view);
        },
      };
    }),
    does('refresh', 'refresh', t('refresh'), () => void poll.start()),
    does('markAll', 'checkAll', t('markAllRead'), () => void triage.markAllRead()),
    does('undo', 'activity', t('undo'), () => void triage.undo()),
    does('search', 'search', t('search'), navigation.openSearch),
    does('add', 'add', t('addFeed'), navigation.openFollow),
    does('feeds', 'feed', t('feedsTitle'), navigation.openFeeds),
    does('settings', 'settings', t('settings'), navigation.openSettings),
  ];
};
