import type { IDBPObjectStore } from 'idb';
import type { ArticleView } from '../model/article-view';
import type { FeedId, FolderId } from '../model/ids';
import { listFeeds, listFolders, listSources } from './feeds';
import type { Library } from './open-library';
import type { StatusRecord } from './records';
import type { Schema, StoreName } from './schema';
import { rankOf } from './status-record';

type IndexName =
  'listed' | 'unread' | 'starred' | 'later' | 'recent' | 'tagged' | 'feedListed' | 'feedUnread';

/** A part of an index that is sorted as the list is: most views are one strand, a folder is one for each feed. */
export interface Strand {
  readonly index: IndexName;
  /** What each key of the strand begins with, before rank and article. */
  readonly prefix: readonly string[];
  /** The greatest rank that belongs to it. */
  readonly lastRank: number;
  /** Whose articles these are; null where they are several feeds'. */
  readonly feedId: FeedId | null;
}

/** Where a strand is read on from. */
export interface PageMark {
  readonly rank: number;
  readonly articleId: string;
}

const beyondAll = '\uffff';

const strand = (index: IndexName, more: Partial<Strand> = {}): Strand => ({
  index,
  prefix: [],
  lastRank: Infinity,
  feedId: null,
  ...more,
});

const feedStrand = (feedId: FeedId, unread: boolean, lastRank = Infinity): Strand =>
  strand(unread ? 'feedUnread' : 'feedListed', { prefix: [feedId], feedId, lastRank });

/** The strands that make up a view. */
export const strandsOf = async (
  library: Library,
  view: ArticleView,
): Promise<readonly Strand[]> => {
  switch (view.kind) {
    case 'unread':
      return [view.feedId === null ? strand('unread') : feedStrand(view.feedId, true)];
    case 'all':
      return [view.feedId === null ? strand('listed') : feedStrand(view.feedId, false)];
    case 'today':
      return [strand(view.unread ? 'unread' : 'listed', { lastRank: rankOf(midnight(library)) })];
    case 'tag':
      return [strand('tagged', { prefix: [view.tag] })];
    case 'starred':
    case 'later':
    case 'recent':
      return [strand(view.kind)];
    case 'folder':
      return (await feedsWithin(library, view.folderId)).map((id) => feedStrand(id, view.unread));
  }
};

/** A view as one strand for each feed, where its indexes hold that; null where they do not. */
export const strandsByFeed = async (
  library: Library,
  view: ArticleView,
): Promise<readonly Strand[] | null> => {
  if (view.kind !== 'unread' && view.kind !== 'all' && view.kind !== 'today') {
    return view.kind === 'folder' ? strandsOf(library, view) : null;
  }
  if (view.kind !== 'today' && view.feedId !== null) return strandsOf(library, view);
  const unread = view.kind === 'unread' || (view.kind === 'today' && view.unread);
  const lastRank = view.kind === 'today' ? rankOf(midnight(library)) : Infinity;
  const feeds = await listSources(library);
  return feeds
    .filter((feed) => feed.counts || !unread)
    .map((feed) => feedStrand(feed.id, unread, lastRank));
};

/** The feeds of a folder and of all folders within it. */
export const feedsWithin = async (
  library: Library,
  folderId: FolderId,
): Promise<readonly FeedId[]> => {
  const [feeds, folders] = await Promise.all([listFeeds(library), listFolders(library)]);
  const inside = new Set<FolderId | null>([folderId]);
  // A set grows while it is walked; each folder is walked once, even where folders hold each other.
  for (const id of inside) {
    for (const folder of folders) if (folder.parentId === id) inside.add(folder.id);
  }
  return feeds.filter((feed) => inside.has(feed.folderId)).map((feed) => feed.id);
};

/** By the person's own clock and time zone. */
const midnight = (library: Library): number => new Date(library.now()).setHours(0, 0, 0, 0);

/** The keys of a strand from after a mark, up to a rank. */
export const rangeOf = (
  { prefix, lastRank }: Strand,
  after: PageMark | null = null,
  upTo = Infinity,
): IDBKeyRange => {
  const start = after ? [after.rank, after.articleId] : [-Infinity, ''];
  const end = [Math.min(lastRank, upTo), beyondAll];
  return IDBKeyRange.bound([...prefix, ...start], [...prefix, ...end], after !== null);
};

/** A strand's statuses in its order. */
export const readStrand = <Names extends StoreName[], Mode extends IDBTransactionMode>(
  store: IDBPObjectStore<Schema, Names, 'statuses', Mode>,
  strand: Strand,
  range = rangeOf(strand),
  limit?: number,
): Promise<StatusRecord[]> => store.index(strand.index).getAll(range, limit);

/** Where a status stands in a strand. */
export const rankIn = (record: StatusRecord, { index }: Strand): number => {
  if (index === 'later') return record.laterRank ?? 0;
  return index === 'recent' ? (record.readRank ?? 0) : rankOf(record.sortAt);
};

/** Whether a status stands in a strand now. */
export const isIn = (record: StatusRecord, strand: Strand): boolean => {
  const ranks = {
    listed: record.listedRank,
    feedListed: record.listedRank,
    unread: record.unreadRank,
    feedUnread: record.feedUnreadRank,
    starred: record.starredRank,
    later: record.laterRank,
    recent: record.readRank,
    tagged: record.tagRanks?.find(([tag]) => tag === strand.prefix[0])?.[1],
  };
  const rank = ranks[strand.index];
  const ownFeed = strand.feedId === null || strand.feedId === record.feedId;
  return typeof rank === 'number' && ownFeed && rank <= strand.lastRank;
};
