import { noChange, type ChangeSet } from '../model/change-set';
import type { ArticleDraft } from '../model/article-draft';
import type { EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import type { Feed } from '../model/feed';
import type { FeedFacts } from '../model/feed-facts';
import type { FeedId } from '../model/ids';
import { CounterSheet } from './counters';
import type { JournalEntry } from './records';
import { write, type Library } from './open-library';
import { storeItems, type ItemChanges } from './store-items';

/** What one check of a feed brought; `nextCheckAt` is the schedule's decision. */
export type PollOutcome = { readonly nextCheckAt: EpochMs; readonly tookMs: number } & (
  | {
      readonly kind: 'fresh';
      readonly facts: FeedFacts;
      readonly drafts: readonly ArticleDraft[];
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly contentHash: string;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly counts: boolean }
);

/** A stored poll: what changed, and whether it was the feed's first (which stays silent). */
export interface StoredPoll {
  readonly change: ChangeSet;
  readonly first: boolean;
}

const pollStores = (): ['feeds', 'articles', 'statuses', 'contents', 'counters', 'journal'] => [
  'feeds',
  'articles',
  'statuses',
  'contents',
  'counters',
  'journal',
];

/**
 * Stores one check of one feed, whole or not at all: items, counters, validators, the next check and the journal
 * stand in one transaction, so that a worker killed at any point has either done it or will do it again.
 * @returns Null where the feed was removed meanwhile.
 */
export const storePoll = async (
  library: Library,
  feedId: FeedId,
  outcome: PollOutcome,
): Promise<StoredPoll | null> => {
  const tx = write(library, pollStores());
  const feed = await tx.objectStore('feeds').get(feedId);
  if (feed?.removedAt !== null) {
    await tx.done;
    return null;
  }
  const sheet = new CounterSheet();
  const items: ItemChanges =
    outcome.kind === 'fresh'
      ? await storeItems(tx, { feedId, drafts: outcome.drafts, library, sheet })
      : { added: [], updated: [] };
  await sheet.save(tx);
  const now = library.now();
  await tx.objectStore('feeds').put(checkedFeed(feed, outcome, now));
  await tx.objectStore('journal').add(journalEntry(feedId, outcome, items, now));
  await tx.done;
  const change: ChangeSet = { ...noChange, ...items, feeds: [feedId] };
  library.announce(change);
  return { change, first: feed.succeededAt === null };
};

const checkedFeed = (feed: Feed, outcome: PollOutcome, now: EpochMs): Feed => {
  const checked = { ...feed, checkedAt: now, nextCheckAt: outcome.nextCheckAt };
  if (outcome.kind === 'failed') {
    return {
      ...checked,
      failure: outcome.failure,
      failureCount: feed.failureCount + (outcome.counts ? 1 : 0),
      failingSince: feed.failingSince ?? now,
    };
  }
  const well = { ...checked, succeededAt: now, failure: null, failureCount: 0, failingSince: null };
  if (outcome.kind === 'unchanged') return well;
  const { facts, etag, lastModified, contentHash } = outcome;
  return { ...well, ...facts, etag, lastModified, contentHash };
};

const journalEntry = (
  feedId: FeedId,
  outcome: PollOutcome,
  items: ItemChanges,
  at: EpochMs,
): JournalEntry => ({
  at,
  feedId,
  outcome: outcome.kind,
  failure: outcome.kind === 'failed' ? outcome.failure : null,
  added: items.added.length,
  updated: items.updated.length,
  tookMs: outcome.tookMs,
});
