import type { ArticleDraft } from '../model/article-draft';
import { noChange, type ChangeSet } from '../model/change-set';
import type { EpochMs } from '../model/epoch-ms';
import type { CheckReason, Feed } from '../model/feed';
import type { FeedFacts } from '../model/feed-facts';
import type { FeedId, FolderId } from '../model/ids';
import { CounterSheet } from './counters';
import { addFeed } from './feed-records';
import { unchecked } from './join-feeds';
import { write, type Library } from './open-library';
import type { CredentialRecord } from './records';
import { noteItems, storeItems } from './store-items';
import { restoreFeeds } from './unfollow-feeds';

/** Everything a preview has already fetched, so that following costs the site nothing more. */
export interface FollowOrder {
  readonly url: string;
  readonly facts: FeedFacts;
  readonly drafts: readonly ArticleDraft[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentHash: string;
  readonly bodyBytes: number;
  readonly nextCheckAt: EpochMs;
  readonly nextCheckReason: CheckReason;
  readonly folderId: FolderId | null;
  /** What was typed into the address, if anything was. */
  readonly signIn?: Pick<CredentialRecord, 'user' | 'password'> | null;
}

/**
 * Follows a feed with the items at hand. One that was followed before and not yet forgotten comes
 * back with its statuses; one that is followed already is left as it is.
 */
export const followFeed = async (
  library: Library,
  order: FollowOrder,
): Promise<{ readonly feedId: FeedId; readonly change: ChangeSet }> => {
  const known = await library.db.getFromIndex('feeds', 'byUrl', order.url);
  if (known) {
    const change = known.removedAt === null ? noChange : await restoreFeeds(library, [known.id]);
    library.announce(change);
    return { feedId: known.id, change };
  }
  const feed = newFeed(library, order);
  const tx = write(library, [...followStores]);
  const sheet = new CounterSheet();
  await addFeed(tx, feed);
  if (order.signIn) {
    const { user, password } = order.signIn;
    void tx.objectStore('credentials').put({ feedId: feed.id, user, password });
  }
  const { held: _, ...items } = await storeItems(tx, {
    feed,
    drafts: order.drafts,
    held: 0,
    library,
    sheet,
  });
  noteItems(tx, items);
  await sheet.save(tx);
  await tx.done;
  const change: ChangeSet = { ...noChange, ...items, feeds: [feed.id] };
  library.announce(change);
  return { feedId: feed.id, change };
};

const followStores = [
  'feeds',
  'checks',
  'articles',
  'statuses',
  'contents',
  'counters',
  'credentials',
  'searchQueue',
] as const;

const newFeed = (library: Library, order: FollowOrder): Feed => {
  const now = library.now();
  return {
    ...unpolledFeed(library, order.url),
    ...order.facts,
    folderId: order.folderId,
    signIn: order.signIn ? 'basic' : 'none',
    etag: order.etag,
    lastModified: order.lastModified,
    contentHash: order.contentHash,
    checkedAt: now,
    succeededAt: now,
    validatedAt: now,
    bodyBytes: order.bodyBytes,
    nextCheckAt: order.nextCheckAt,
    nextCheckReason: order.nextCheckReason,
  };
};

/** A feed known by its address only, due at once. */
export const unpolledFeed = (library: Library, url: string): Feed => {
  const now = library.now();
  return {
    id: library.newId() as FeedId,
    kind: 'polled',
    url,
    siteUrl: null,
    title: hostOf(url),
    customTitle: null,
    description: null,
    language: null,
    folderId: null,
    position: null,
    counts: true,
    iconUrl: null,
    // Nothing is told of until the person asks for it.
    notify: 'off',
    readingChoice: 'auto',
    followedAt: now,
    removedAt: null,
    askedIntervalMs: 0,
    skipHours: [],
    skipDays: [],
    intervalChoice: 'adaptive',
    signIn: 'none',
    ...unchecked(now),
  };
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
