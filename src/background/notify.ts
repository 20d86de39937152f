import { firstSentence } from '../article/text-measures';
import { getMessage } from '../browser/i18n';
import { isLooking } from '../browser/looking';
import { raiseNotification } from '../browser/notifications';
import { listSources } from '../library/feeds';
import { holdNews, takeHeldNews, type HeldNews } from '../library/held-news';
import { readArticle } from '../library/list-articles';
import { readIcon } from '../library/icons';
import { noteNotified } from '../library/notified';
import type { Library } from '../library/open-library';
import { readSettings } from '../library/settings';
import { feedName } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';
import type { Settings } from '../model/settings';
import {
  planNotifications,
  type FeedNews,
  type PlannedNotification,
} from '../triage/plan-notifications';
import { isQuiet, minuteOfDay } from '../triage/quiet-hours';
import type { Background } from './context';
import type { PolledFeed } from './poll-run';

/** Native notifications show about this much. */
const longestTitle = 80;

/** When news may be told: at once, after the quiet hours, or not at all since the person sees it anyway. */
export const whenToTell = async (
  library: Library,
  { notifications, quietHours }: Settings,
): Promise<'now' | 'later' | 'never'> => {
  if (!notifications) return 'never';
  if (quietHours !== null && isQuiet(quietHours, minuteOfDay(library.now()))) return 'later';
  return (await isLooking()) ? 'never' : 'now';
};

/** Raises what a poll's news is worth, and what the quiet hours held back. */
export const notify = async (
  { library }: Pick<Background, 'library'>,
  polled: readonly PolledFeed[],
): Promise<void> => {
  const when = await whenToTell(library, await readSettings(library));
  if (when === 'later') {
    const news = polled.flatMap(({ feed, added }) =>
      added.map((articleId) => ({ feedId: feed.id, articleId })),
    );
    if (news.length > 0) await holdNews(library, news);
    return;
  }
  const held = await takeHeldNews(library);
  if (when === 'never') return;
  const heldFeeds = await feedsOf(library, held);
  const joined = joinNews([...heldFeeds, ...polled]);
  const news = await Promise.all(joined.map((feed) => readNews(library, feed)));
  for (const planned of planNotifications(news, held.length > 0)) await raise(library, planned);
};

const feedsOf = async (
  library: Library,
  held: readonly HeldNews[],
): Promise<readonly PolledFeed[]> => {
  if (held.length === 0) return [];
  const feeds = new Map((await listSources(library)).map((feed) => [feed.id, feed]));
  return [...new Set(held.map(({ feedId }) => feedId))]
    .flatMap((feedId) => feeds.get(feedId) ?? [])
    .map((feed) => ({
      feed: { ...feed, notify: 'digest' as const },
      added: held
        .filter(({ feedId, bySearch }) => feedId === feed.id && (bySearch ?? feed.notify !== 'off'))
        .map(({ articleId }) => articleId),
    }));
};

/** Each feed once, with all of its news. */
const joinNews = (polled: readonly PolledFeed[]): readonly PolledFeed[] => {
  const joined = new Map<FeedId, PolledFeed>();
  for (const { feed, added } of polled) {
    const before: readonly ArticleId[] = joined.get(feed.id)?.added ?? [];
    joined.set(feed.id, { feed, added: [...before, ...added] });
  }
  return [...joined.values()];
};

/** What is read by now is no news. */
const readNews = async (library: Library, { feed, added }: PolledFeed): Promise<FeedNews> => {
  const rows = await Promise.all(added.map((id) => readArticle(library, id)));
  const articles = rows
    .filter((row) => row !== null)
    .filter(({ status }) => status.readAt === null)
    .map(({ article }) => article)
    .sort((a, b) => b.sortAt - a.sortAt)
    .map(({ id, title, excerpt }) => ({ id, title, firstSentence: firstSentence(excerpt) }));
  return { feedId: feed.id, feedName: feedName(feed), notify: feed.notify, articles };
};

const raise = async (library: Library, planned: PlannedNotification): Promise<void> => {
  if (planned.kind === 'digest') {
    const { articles, feeds, titles, more } = planned;
    const rest = more > 0 ? [getMessage('notificationMore', [String(more)])] : [];
    await raiseNotification({
      id: digestId,
      title: getMessage('notificationDigest', [String(articles), String(feeds)]),
      message: [...titles, ...rest].join('\n'),
      icon: null,
    });
    return;
  }
  const { feedId, article, more } = planned;
  // Kept before it is shown: a click may come to a worker that knows nothing else.
  await noteNotified(library, feedId, article.id);
  const source =
    more > 0
      ? getMessage('notificationSourceMore', [planned.feedName, String(more)])
      : planned.feedName;
  await raiseNotification({
    id: `feed:${feedId}`,
    title: (article.title === '' ? article.firstSentence : article.title).slice(0, longestTitle),
    message: article.firstSentence === '' ? source : `${source} · ${article.firstSentence}`,
    icon: await readIcon(library, feedId),
    buttons: [getMessage('later', []), getMessage('markRead', [])],
  });
};

/** The digest's notification. */
export const digestId = 'digest';
