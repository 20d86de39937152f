import { cleanerVersion } from '../article/cleaner-version';
import { listStaleTexts, readContent } from '../library/contents';
import { listFeeds } from '../library/feeds';
import { listArticles } from '../library/list-articles';
import { readSettings } from '../library/settings';
import type { ArticleId } from '../model/ids';
import type { Background } from './context';

/** So many articles are made ready in one go at most. */
const mostAtOnce = 120;
const staleAtOnce = 20;

/** A text that could not be remade is tried again after a day. */
const triedAgainAfterMs = 24 * 60 * 60 * 1000;

/**
 * Which articles to clean ahead of time: of each feed the newest unread ones, feeds in turn, then texts that an older cleaner made.
 * None on a saving connection, or where the person does not want it.
 */
export const articlesAhead = async ({
  library,
  net,
}: Background): Promise<readonly ArticleId[]> => {
  const settings = await readSettings(library);
  const count = settings.cleanAheadPerFeed;
  if (count === 0 || settings.batteryFriendly || net.isSaving() || !net.isOnline()) return [];
  const feeds = (await listFeeds(library)).filter((feed) => feed.removedAt === null);
  const newest = await Promise.all(
    feeds.map(async ({ id }) => {
      const { rows } = await listArticles(library, { kind: 'unread', feedId: id }, count);
      return rows.map(({ article }) => article.id);
    }),
  );
  const inTurn = Array.from({ length: count }, (_, at) =>
    newest.flatMap((ids) => ids[at] ?? []),
  ).flat();
  const waiting: ArticleId[] = [];
  for (const id of inTurn) {
    if (waiting.length >= mostAtOnce) return waiting;
    const content = await readContent(library, id);
    const triedAt = content?.cleanedAt ?? null;
    const isTried = triedAt !== null && net.now() - triedAt < triedAgainAfterMs;
    const isRead = content?.chosen !== null && content?.feedVersion === cleanerVersion;
    if (content && !isTried && !isRead) waiting.push(id);
  }
  return [...waiting, ...(await stale({ library, net }))];
};

const stale = async ({
  library,
  net,
}: Pick<Background, 'library' | 'net'>): Promise<readonly ArticleId[]> =>
  listStaleTexts(library, {
    version: cleanerVersion,
    triedBefore: net.now() - triedAgainAfterMs,
    limit: staleAtOnce,
  });
