import { noChange } from '../model/change-set';
import { feedName, type Feed } from '../model/feed';
import type { FeedId } from '../model/ids';
import { closeAct, deedOf, openAct, type Undoable } from './act';
import { applyStatuses } from './apply-statuses';
import { allOfFeed, listedOfFeed } from './feed-ranges';
import { listFeeds } from './feeds';
import { keysIn } from './match-item';
import type { Library } from './open-library';
import { relist } from './relist';

/** Two feeds that look like one under two addresses; `keep` is the one followed longer. */
export interface FeedTwins {
  readonly keep: Feed;
  readonly drop: Feed;
}

/** How many of the newest items are compared, and what share of them must be the same. */
const compared = 20;
const alike = 0.8;

/** Feeds that are followed twice, to be offered for merging: of one site, or where the other has moved to, with the same items. */
export const findTwins = async (library: Library): Promise<readonly FeedTwins[]> => {
  const feeds = [...(await listFeeds(library))].sort((a, b) => a.followedAt - b.followedAt);
  const twins: FeedTwins[] = [];
  const dropped = new Set<FeedId>();
  for (const group of groups(feeds)) {
    for (const [at, keep] of group.entries()) {
      for (const drop of group.slice(at + 1)) {
        if (dropped.has(keep.id) || dropped.has(drop.id)) continue;
        if (!(await haveSameItems(library, keep.id, drop.id))) continue;
        twins.push({ keep, drop });
        dropped.add(drop.id);
      }
    }
  }
  return twins;
};

/** Feeds that could be the same at all, so that not every pair need be compared. */
const groups = (feeds: readonly Feed[]): Iterable<readonly Feed[]> => {
  const bySite = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const address = feed.seenMove?.url ?? feed.siteUrl ?? feed.url;
    const host = URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
    const group = bySite.get(host);
    if (group) group.push(feed);
    else bySite.set(host, [feed]);
  }
  return bySite.values();
};

const haveSameItems = async (library: Library, one: FeedId, other: FeedId): Promise<boolean> => {
  const [a, b] = await Promise.all([one, other].map((id) => newestNames(library, id)));
  if (!a || !b) return false;
  const shared = a.filter((names) => names.some((name) => b.some((known) => known.includes(name))));
  const least = Math.min(a.length, b.length);
  return least > 2 && shared.length >= alike * least;
};

const newestNames = async (
  library: Library,
  id: FeedId,
): Promise<readonly (readonly string[])[]> => {
  const newest = await library.db.getAllFromIndex(
    'statuses',
    'feedListed',
    listedOfFeed(id),
    compared,
  );
  return newest.map((status) => keysIn(status));
};

/**
 * Makes one feed of two: what was read or starred in the one that goes is so in the one that stays, and the other is
 * unfollowed, its articles out of every list. Nothing is deleted; undo brings both back as they were.
 */
export const mergeFeeds = async (
  library: Library,
  keepId: FeedId,
  dropId: FeedId,
): Promise<Undoable> => {
  const tx = openAct(library);
  const store = tx.objectStore('feeds');
  const [keep, drop] = await Promise.all([store.get(keepId), store.get(dropId)]);
  if (keep?.removedAt !== null || drop?.removedAt !== null || keepId === dropId) {
    await tx.done;
    return { change: noChange, undoId: null };
  }
  const index = tx.objectStore('statuses').index('feedListed');
  const [kept, going] = await Promise.all([
    index.getAll(allOfFeed(keepId)),
    index.getAll(allOfFeed(dropId)),
  ]);
  const goingByName = new Map(
    going.flatMap((status) => keysIn(status).map((name) => [name, status])),
  );
  const statuses = await applyStatuses(tx, kept, (status) => {
    const names = keysIn(status);
    const twin = names.map((name) => goingByName.get(name)).find((found) => found !== undefined);
    return {
      readAt: status.readAt ?? twin?.readAt ?? null,
      starredAt: status.starredAt ?? twin?.starredAt ?? null,
      laterAt: status.laterAt ?? twin?.laterAt ?? null,
      tags: [...new Set([...status.tags, ...(twin?.tags ?? [])])],
    };
  });
  const removedAt = library.now();
  await relist(tx, { ...drop, removedAt });
  const feeds = [{ feedId: dropId, before: { removedAt: null }, after: { removedAt } }];
  return closeAct(library, tx, deedOf('merge', 1, { name: feedName(drop) }), {
    statuses,
    feeds,
  });
};
