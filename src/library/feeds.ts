import { noChange } from '../model/change-set';
import type { EpochMs } from '../model/epoch-ms';
import { feedName, type Feed } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FeedId } from '../model/ids';
import type { DeedKind } from '../model/undo-entry';
import { closeAct, deedOf, openAct, type Undoable } from './act';
import { changeStoredFeed } from './apply-edit';
import { sameMark } from './apply-statuses';
import { write, type Library } from './open-library';

/** The feeds followed now. */
export const listFeeds = async (library: Library): Promise<readonly Feed[]> =>
  (await listSources(library)).filter((feed) => feed.kind === 'polled');

/** All that articles come from now: the feeds followed, and the shelf of saved pages. */
export const listSources = async (library: Library): Promise<readonly Feed[]> =>
  (await library.db.getAll('feeds')).filter((feed) => feed.removedAt === null);

/** One feed, followed or just removed. */
export const readFeed = (library: Library, feedId: FeedId): Promise<Feed | undefined> =>
  library.db.get('feeds', feedId);

/** The feed at an address, followed or just removed. */
export const findFeedByUrl = (library: Library, url: string): Promise<Feed | undefined> =>
  library.db.getFromIndex('feeds', 'byUrl', url);

/** Feeds whose next check has come, the longest overdue first. */
export const listDueFeeds = async (library: Library, now: EpochMs): Promise<readonly Feed[]> =>
  (await library.db.getAllFromIndex('feeds', 'byNextCheck', IDBKeyRange.upperBound(now))).filter(
    (feed) => feed.removedAt === null && feed.kind === 'polled',
  );

/** What the person may set for one feed. */
export type FeedSettings = Pick<
  Feed,
  'customTitle' | 'folderId' | 'notify' | 'intervalChoice' | 'readingChoice' | 'counts'
>;

/** Changes settings of a feed; logged, and to be taken back, but for when it is due. */
export const changeFeed = async (
  library: Library,
  feedId: FeedId,
  change: Partial<FeedSettings & Pick<Feed, 'nextCheckAt' | 'nextCheckReason'>>,
): Promise<Undoable> => {
  const tx = openAct(library);
  const feed = await tx.objectStore('feeds').get(feedId);
  const names = settingNames.filter(
    (name) => feed && name in change && !sameMark(feed[name], change[name]),
  );
  const part = (from: Partial<Feed>): Partial<Feed> =>
    Object.fromEntries(names.map((name) => [name, from[name]]));
  if (feed) await changeStoredFeed(tx, feed, { ...feed, ...change });
  const kind = kindOf(names);
  const deed = deedOf(kind, 1, { name: change.customTitle ?? (feed ? feedName(feed) : null) });
  const edit = feed && { feedId, before: part(feed), after: part(change) };
  if (names.length > 0) return closeAct(library, tx, deed, { feeds: edit ? [edit] : [] });
  await tx.done;
  const quiet = { ...noChange, feeds: [feedId] };
  library.announce(quiet);
  return { change: quiet, undoId: null };
};

const settingNames = [
  'customTitle',
  'folderId',
  'notify',
  'intervalChoice',
  'readingChoice',
  'counts',
] as const satisfies readonly (keyof FeedSettings)[];

const kindOf = (names: readonly (keyof FeedSettings)[]): DeedKind => {
  if (names.includes('customTitle')) return 'renameFeed';
  return names.includes('folderId') ? 'moveFeed' : 'feedSettings';
};

export const listFolders = (library: Library): Promise<readonly Folder[]> =>
  library.db.getAll('folders');

/**
 * Lets a feed be asked at another address from now on, with all it has; due at once.
 * @returns False where another feed is at that address already.
 */
export const changeAddress = async (
  library: Library,
  feedId: FeedId,
  url: string,
): Promise<boolean> => {
  const tx = write(library, ['feeds']);
  const store = tx.objectStore('feeds');
  const [feed, taken] = await Promise.all([store.get(feedId), store.index('byUrl').getKey(url)]);
  const free = taken === undefined || taken === feedId;
  if (feed && free) {
    await store.put({
      ...feed,
      url,
      ...{ etag: null, lastModified: null, contentHash: null, seenMove: null },
      ...{ failureCount: 0, nextCheckAt: library.now(), nextCheckReason: null },
    });
  }
  await tx.done;
  if (feed && free) library.announce({ ...noChange, feeds: [feedId] });
  return feed !== undefined && free;
};

/** After so long without a post a feed counts as silent. */
const silentAfterMs = 182 * 24 * 60 * 60 * 1000;

const lastNewsAt = (feed: Feed): number => feed.lastPostAt ?? feed.followedAt;

/** Whether a feed is well but has brought nothing for half a year. */
export const isSilent = (feed: Feed, now: number): boolean =>
  feed.failure === null && feed.succeededAt !== null && lastNewsAt(feed) < now - silentAfterMs;

/** Those feeds that are silent, the longest first. */
export const silentFeeds = (feeds: readonly Feed[], now: EpochMs): readonly Feed[] =>
  feeds.filter((feed) => isSilent(feed, now)).sort((a, b) => lastNewsAt(a) - lastNewsAt(b));
