import { feedName } from '../../model/feed';
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
  const place = (key: string, name: string, go: () => void, detail = ''): Place => ({
    key,
    name,
    detail,
    go,
  });
  return [
    ...mainViews(feeds).map(({ key, name, view }) =>
      place(`view ${key}`, name, () => {
        navigation.openView(view);
      }),
    ),
    ...[...folders.values()].map(({ id, name }) =>
      place(
        `folder ${id}`,
        name,
        () => {
          navigation.openView({ kind: 'folder', folderId: id, unread: false });
        },
        t('viewFolder'),
      ),
    ),
    ...(feeds.feeds.value ?? []).map((feed) =>
      place(
        `feed ${feed.id}`,
        feedName(feed),
        () => {
          navigation.openView(feedView(feed, feeds).view);
        },
        feed.folderId === null ? '' : (folders.get(feed.folderId)?.name ?? ''),
      ),
    ),
    place('refresh', t('refresh'), () => void poll.start()),
    place('markAll', t('markAllRead'), () => void triage.markAllRead()),
    place('undo', t('undo'), () => void triage.undo()),
    place('search', t('search'), navigation.openSearch),
    place('add', t('addFeed'), navigation.openFollow),
    place('feeds', t('feedsTitle'), navigation.openFeeds),
    place('settings', t('settings'), navigation.openSettings),
  ];
};
