import { changeFeed } from '../library/change-feed';
import { feedName, type Feed } from '../model/feed';
import { IconButton } from '../ui/controls/icon-button';
import type { Desk } from '../ui/models/desk';
import { t } from '../ui/text/t';

/** Where one feed's articles are listed: has it tell of new ones, or not any more. */
export const NotifyButton = ({ desk }: { desk: Desk }) => {
  const view = desk.list.view.value;
  const feedId = view.kind === 'all' || view.kind === 'unread' ? view.feedId : null;
  const feed = feedId === null ? undefined : desk.feeds.byId.value.get(feedId);
  if (feed?.kind !== 'polled') return null;
  return (
    <IconButton
      icon="bell"
      label={t('tellMe', feedName(feed))}
      pressed={feed.notify !== 'off'}
      onClick={() => void turnNotify(desk, feed)}
    />
  );
};

/** Turns a feed's notifications on or off; turned on where all are off, these are on again. */
export const turnNotify = async (
  { face, settings, toasts }: Pick<Desk, 'face' | 'settings' | 'toasts'>,
  feed: Feed,
): Promise<void> => {
  const on = feed.notify === 'off';
  const { undoId } = await changeFeed(face.library, feed.id, { notify: on ? 'each' : 'off' });
  if (on && !settings.settings.peek().notifications) await settings.change({ notifications: true });
  toasts.show({ kind: on ? 'telling' : 'notTelling', name: feedName(feed) }, undoId);
};
