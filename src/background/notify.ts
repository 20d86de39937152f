import { firstSentence } from '../article/text-measures';
import { getMessage } from '../browser/i18n';
import { raiseNotification } from '../browser/notifications';
import { readArticle } from '../library/list-articles';
import { readIcon } from '../library/icons';
import { noteNotified } from '../library/notified';
import { readSettings } from '../library/settings';
import { feedName } from '../model/feed';
import {
  planNotifications,
  type FeedNews,
  type PlannedNotification,
} from '../triage/plan-notifications';
import type { Background } from './context';
import type { PolledFeed } from './poll-run';

/** Native notifications show about this much. */
const longestTitle = 80;

/** Raises what a poll's news is worth; nothing where the person turned notifications off. */
export const notify = async (
  background: Background,
  polled: readonly PolledFeed[],
): Promise<void> => {
  if (polled.length === 0) return;
  const settings = await readSettings(background.library);
  if (!settings.notifications) return;
  const news = await Promise.all(polled.map((feed) => readNews(background, feed)));
  for (const planned of planNotifications(news)) await raise(background, planned);
};

const readNews = async (
  { library }: Background,
  { feed, added }: PolledFeed,
): Promise<FeedNews> => {
  const rows = await Promise.all(added.map((id) => readArticle(library, id)));
  const articles = rows
    .filter((row) => row !== null)
    .map(({ article }) => article)
    .sort((a, b) => b.sortAt - a.sortAt)
    .map(({ id, title, excerpt }) => ({ id, title, firstSentence: firstSentence(excerpt) }));
  return { feedId: feed.id, feedName: feedName(feed), notify: feed.notify, articles };
};

const raise = async (background: Background, planned: PlannedNotification): Promise<void> => {
  if (planned.kind === 'digest') {
    const { articles, feeds, titles } = planned;
    await raiseNotification({
      id: digestId,
      title: getMessage('notificationDigest', [String(articles), String(feeds)]),
      message: titles.join('\n'),
      icon: null,
    });
    return;
  }
  const { feedId, article, more } = planned;
  // Kept before it is shown: a click may come to a worker that knows nothing else.
  await noteNotified(background.library, feedId, article.id);
  const source =
    more > 0
      ? getMessage('notificationSourceMore', [planned.feedName, String(more)])
      : planned.feedName;
  await raiseNotification({
    id: `feed:${feedId}`,
    title: (article.title === '' ? article.firstSentence : article.title).slice(0, longestTitle),
    message: article.firstSentence === '' ? source : `${source} · ${article.firstSentence}`,
    icon: await readIcon(background.library, feedId),
  });
};

/** The digest's notification. */
export const digestId = 'digest';
