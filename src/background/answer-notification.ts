import { markLater, markRead } from '../library/change-statuses';
import { readNotified } from '../library/notified';
import type { Library } from '../library/open-library';
import type { FeedId } from '../model/ids';

const feedPrefix = 'feed:';
const searchPrefix = 'search:';

/** Where a click on a notification leads: a feed's to the article it told of, the digest to what is unread. */
export const routeOfNotification = async (library: Library, id: string): Promise<string> => {
  if (id.startsWith(searchPrefix)) {
    return `/search?q=${encodeURIComponent(id.slice(searchPrefix.length))}`;
  }
  if (!id.startsWith(feedPrefix)) return '/';
  const feedId = id.slice(feedPrefix.length) as FeedId;
  const articleId = await readNotified(library, feedId);
  return articleId === undefined ? `/feed/${feedId}` : `/article/${articleId}`;
};

/** Does what the button of a feed's notification says: the first puts its article aside, the second marks it read. */
export const answerButton = async (library: Library, id: string, button: number): Promise<void> => {
  if (!id.startsWith(feedPrefix)) return;
  const articleId = await readNotified(library, id.slice(feedPrefix.length) as FeedId);
  if (articleId === undefined) return;
  await (button === 0 ? markLater : markRead)(library, [articleId], true);
};
