import { noChange } from '../model/change-set';
import { feedName, type CheckState, type Feed, type FeedProfile } from '../model/feed';
import type { FeedId } from '../model/ids';
import type { DeedKind } from '../model/undo-entry';
import { closeAct, deedOf, openActWith, type Undoable } from './act';
import { changeStoredFeed } from './apply-edit';
import { sameMark } from './apply-statuses';
import { changeCheck } from './feed-records';
import { write, type Library } from './open-library';

/** What the person may set for one feed. */
export type FeedSettings = Pick<
  Feed,
  'customTitle' | 'folderId' | 'notify' | 'intervalChoice' | 'readingChoice' | 'counts'
>;

type NextCheck = Pick<CheckState, 'nextCheckAt' | 'nextCheckReason'>;

/** Changes settings of a feed; logged, and to be taken back, but for when it is due. */
export const changeFeed = async (
  library: Library,
  feedId: FeedId,
  { nextCheckAt, nextCheckReason = null, ...change }: Partial<FeedSettings & NextCheck>,
): Promise<Undoable> => {
  const { tx: both, act: tx } = openActWith(library, ['checks']);
  const feed = await tx.objectStore('feeds').get(feedId);
  const names = settingNames.filter(
    (name) => feed && name in change && !sameMark(feed[name], change[name]),
  );
  const part = (from: Partial<FeedProfile>): Partial<FeedProfile> =>
    Object.fromEntries(names.map((name) => [name, from[name]]));
  if (feed) await changeStoredFeed(tx, feed, { ...feed, ...change });
  if (nextCheckAt !== undefined) await changeCheck(both, feedId, { nextCheckAt, nextCheckReason });
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

/**
 * Lets a feed be asked at another address from now on, with all it has; due at once.
 * @returns False where another feed is at that address already.
 */
export const changeAddress = async (
  library: Library,
  feedId: FeedId,
  url: string,
): Promise<boolean> => {
  const tx = write(library, ['feeds', 'checks']);
  const store = tx.objectStore('feeds');
  const [feed, taken] = await Promise.all([store.get(feedId), store.index('byUrl').getKey(url)]);
  const free = taken === undefined || taken === feedId;
  if (feed && free) {
    await store.put({ ...feed, url });
    await changeCheck(tx, feedId, {
      ...{ etag: null, lastModified: null, contentHash: null, seenMove: null },
      ...{ failureCount: 0, nextCheckAt: library.now(), nextCheckReason: null },
    });
  }
  await tx.done;
  if (feed && free) library.announce({ ...noChange, feeds: [feedId] });
  return feed !== undefined && free;
};
