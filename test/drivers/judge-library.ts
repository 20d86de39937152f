import { latestChecks } from '../../src/library/check-pages';
import { latestRecords } from '../../src/library/pages';
import { joinFeeds } from '../../src/library/join-feeds';
import type { FeedId } from '../../src/model/ids';
import type { Snapshot } from './library-page';

/** What went wrong between two moments of a library; all must be 0. */
export interface Harm {
  readonly lost: number;
  readonly doubled: number;
  /** Read or starred articles whose status changed. */
  readonly returned: number;
  /** Counters that differ from a recount. */
  readonly miscounted: number;
  /** Feeds that were not asked again, or are due at no sensible time. */
  readonly astray: number;
}

export const noHarm: Harm = { lost: 0, doubled: 0, returned: 0, miscounted: 0, astray: 0 };

/** What must hold once a poll has been finished by a later life. */
export interface Finished {
  /** Titles that each feed, by its address, must hold exactly once. */
  readonly published: ReadonlyMap<string, readonly string[]>;
  readonly resumedAt: number;
}

/** Compares a library with what it was, and where a poll has been finished with what the sites published. */
export const judgeLibrary = (
  before: Snapshot,
  after: Snapshot,
  finished: Finished | null,
): Harm => ({
  lost: countGone(before, after) + (finished ? countMissing(after, finished.published) : 0),
  doubled: countDoubled(after),
  returned: countReturned(before, after),
  miscounted: countMiscounted(after),
  astray: finished ? countAstray(after, finished.resumedAt) : 0,
});

const countMissing = ({ feeds, articles }: Snapshot, published: Finished['published']): number => {
  const titles = new Set(articles.map(({ feedId, title }) => `${feedId} ${title}`));
  const idOf = new Map(feeds.map(({ url, id }) => [url, id]));
  return [...published].reduce(
    (sum, [url, wanted]) =>
      sum + wanted.filter((title) => !titles.has(`${idOf.get(url)} ${title}`)).length,
    0,
  );
};

const countGone = (before: Snapshot, after: Snapshot): number => {
  const articles = new Set(after.articles.map(({ id }) => id));
  const statuses = new Set(after.statuses.map(({ articleId }) => articleId));
  return before.articles.filter(({ id }) => !articles.has(id) || !statuses.has(id)).length;
};

/** Two statuses under one name, or one title twice in a feed's news. */
const countDoubled = ({ statuses, articles }: Snapshot): number => {
  const names = statuses.flatMap(({ identity }) => [...new Set(identity)]);
  const news = articles
    .filter(({ title }) => title.startsWith('News '))
    .map(({ feedId, title }) => `${feedId} ${title}`);
  return names.length - new Set(names).size + (news.length - new Set(news).size);
};

const countReturned = (before: Snapshot, after: Snapshot): number => {
  const now = new Map(after.statuses.map((status) => [status.articleId, status]));
  return before.statuses.filter(({ articleId, readAt, starredAt }) => {
    const status = now.get(articleId);
    return status && (status.readAt !== readAt || status.starredAt !== starredAt);
  }).length;
};

/** Of everything and of each feed that has a counter or an article. */
const countMiscounted = ({ statuses, counters: pages }: Snapshot): number => {
  const counters = latestRecords<'counters'>(pages);
  const keys = new Set<string>([...counters.keys(), ...statuses.map(({ feedId }) => feedId)]);
  return [...keys].filter((key) => {
    const own = statuses.filter(({ feedId }) => key === 'all' || feedId === (key as FeedId));
    const count = (rank: 'listedRank' | 'unreadRank' | 'starredRank'): number =>
      own.filter((status) => typeof status[rank] === 'number').length;
    const { articles, unread, starred } = counters.get(key) ?? zero;
    return (
      articles !== count('listedRank') ||
      unread !== count('unreadRank') ||
      starred !== count('starredRank')
    );
  }).length;
};

const zero = { articles: 0, unread: 0, starred: 0 } as const;

const neverAt = Date.UTC(9999, 0, 1);
const longestMs = 8 * 24 * 60 * 60 * 1000;

/** A feed whose host wants peace (429) may stay unasked; it is due as it was. */
const countAstray = ({ feeds: profiles, checks }: Snapshot, since: number): number => {
  const feeds = joinFeeds(profiles, latestChecks(checks));
  const held = new Set(
    feeds
      .filter(({ failure }) => failure?.kind === 'rateLimited')
      .map(({ url }) => new URL(url).host),
  );
  return feeds.filter(({ url, checkedAt, nextCheckAt }) => {
    if (held.has(new URL(url).host) && (checkedAt ?? 0) < since) return false;
    const sensible = nextCheckAt > since && nextCheckAt < Date.now() + longestMs;
    return (checkedAt ?? 0) < since || !(sensible || nextCheckAt === neverAt);
  }).length;
};
