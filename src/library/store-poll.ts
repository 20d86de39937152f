import type { IDBPTransaction } from 'idb';
import { noChange, type ChangeSet } from '../model/change-set';
import type { EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import type { CheckReason, Feed, FeedProfile, SeenMove } from '../model/feed';
import type { FeedFacts } from '../model/feed-facts';
import type { FeedId } from '../model/ids';
import { sameMark } from './apply-statuses';
import { CounterSheet } from './counters';
import { noteChecks } from './journal';
import { openPages, type OpenPages } from './known-pages';
import type { CheckRecord, JournalEntry } from './records';
import type { Draft } from './match-item';
import type { Library } from './open-library';
import { openProfiles, type OpenProfiles } from './profiles';
import type { Schema } from './schema';
import { orAbortLater } from './or-abort';
import { putLater } from './put-later';
import { noteItems, storeItems, type StoredItems } from './store-items';

/** The validators and size of a whole body. */
export type BodyMarks = Pick<Feed, 'etag' | 'lastModified' | 'bodyBytes'> & {
  readonly contentHash: string;
};

/** Where a good answer came from; `moveTo` is the feed's address from now on. */
interface Answered {
  readonly seenMove: SeenMove | null;
  readonly moveTo: string | null;
}

/** What one check of a feed brought; when and why it is due again is the schedule's decision. */
export type PollOutcome = {
  readonly nextCheckAt: EpochMs;
  readonly nextCheckReason: CheckReason;
  readonly tookMs: number;
} & (
  | (Answered &
      BodyMarks & {
        readonly kind: 'fresh';
        readonly facts: FeedFacts;
        readonly drafts: readonly Draft[];
      })
  /** `marks` is null for a 304. */
  | (Answered & { readonly kind: 'unchanged'; readonly marks: BodyMarks | null })
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly counts: boolean;
      /** Until when the whole host is to be left alone. */
      readonly holdHostUntilAt: EpochMs | null;
    }
);

/** A stored poll: what changed, and whether it was the feed's first (which stays silent). */
export interface StoredPoll {
  readonly change: ChangeSet;
  readonly first: boolean;
}

type PollStores = [
  'feeds',
  'revisions',
  'checks',
  'articles',
  'statuses',
  'contents',
  'counters',
  'journal',
  'hosts',
  'searchQueue',
];
type PollTx = IDBPTransaction<Schema, PollStores, 'readwrite'>;

/**
 * Polls are written with relaxed durability: a power cut takes items and validators together, and they are asked for
 * again. What the person does is written strictly.
 */
const openPollTx = (library: Library): PollTx =>
  library.db.transaction(
    [
      'feeds',
      'revisions',
      'checks',
      'articles',
      'statuses',
      'contents',
      'counters',
      'journal',
      'hosts',
      'searchQueue',
    ],
    'readwrite',
    { durability: 'relaxed' },
  );

/** One check of one feed. */
export interface FeedCheck {
  readonly feedId: FeedId;
  readonly outcome: PollOutcome;
}

/**
 * Stores checks of feeds, together and whole or not at all: items, counters, validators, next checks and journal stand
 * in one transaction, so that a worker killed at any point has either done it or will do it again.
 * @returns What each changed, in their order; null where the feed is gone.
 */
export const storePolls = async (
  library: Library,
  checks: readonly FeedCheck[],
): Promise<readonly (StoredPoll | null)[]> => {
  if (checks.length === 0) return [];
  const tx = openPollTx(library);
  const sheet = new CounterSheet();
  const entries: JournalEntry[] = [];
  const records: CheckRecord[] = [];
  const { stored, change } = await orAbortLater(tx, async () => {
    const [known, profiles] = await Promise.all([
      openPages(tx, 'checks'),
      openProfiles(tx, library.newId()),
    ]);
    const pad: Pad = { library, sheet, known, profiles, entries, records };
    const polls = await Promise.all(checks.map((check) => storeCheck(tx, pad, check)));
    noteChecks(tx, entries);
    await known.write(records);
    const joined = joinAll(polls.flatMap((poll) => (poll === null ? [] : [poll.change])));
    noteItems(tx, joined);
    await sheet.save(tx);
    return { stored: polls, change: joined };
  });
  await tx.done;
  library.announce(change);
  return stored;
};

/** Stores one check of one feed. */
export const storePoll = async (
  library: Library,
  feedId: FeedId,
  outcome: PollOutcome,
): Promise<StoredPoll | null> => (await storePolls(library, [{ feedId, outcome }]))[0] ?? null;

/** What a transaction's checks write together. */
interface Pad {
  readonly library: Library;
  readonly sheet: CounterSheet;
  readonly known: OpenPages<'checks'>;
  readonly profiles: OpenProfiles;
  readonly entries: JournalEntry[];
  readonly records: CheckRecord[];
}

const storeCheck = async (
  tx: PollTx,
  { library, sheet, known: checks, profiles, entries, records }: Pad,
  { feedId, outcome }: FeedCheck,
): Promise<StoredPoll | null> => {
  const feed = concernsProfile(outcome) ? await profiles.get(feedId) : null;
  const known = checks.get(feedId);
  if (known === undefined || feed === undefined || (feed?.removedAt ?? null) !== null) return null;
  const items: StoredItems =
    feed !== null && outcome.kind === 'fresh'
      ? await storeItems(tx, {
          ...{ feed, library, sheet },
          ...{ drafts: outcome.drafts, held: known.heldItems },
        })
      : { added: [], updated: [], held: known.heldItems };
  const check = { known, outcome, items, now: library.now() };
  records.push(checkedRecord(check));
  if (feed !== null) await writeProfile(tx, profiles, feed, outcome);
  entries.push(journalEntry(check));
  const { added, updated } = items;
  return {
    change: { ...noChange, added, updated, feeds: [feedId] },
    first: known.succeededAt === null,
  };
};

/** Most checks find nothing new, and need but their own record: that of a feed just removed goes with the feed. */
const concernsProfile = (outcome: PollOutcome): boolean =>
  outcome.kind !== 'unchanged' || outcome.moveTo !== null;

const joinAll = (changes: readonly ChangeSet[]): ChangeSet => ({
  ...noChange,
  added: changes.flatMap(({ added }) => added),
  updated: changes.flatMap(({ updated }) => updated),
  feeds: changes.flatMap(({ feeds }) => feeds),
});

interface Check {
  readonly known: CheckRecord;
  readonly outcome: PollOutcome;
  readonly items: StoredItems;
  readonly now: EpochMs;
}

const writeProfile = async (
  tx: PollTx,
  profiles: OpenProfiles,
  feed: FeedProfile,
  outcome: PollOutcome,
): Promise<void> => {
  const url = await freeAddress(tx, outcome);
  const said = {
    ...(outcome.kind === 'fresh' && saysOf(outcome.facts)),
    ...(url !== null && { url }),
  };
  if (changes(feed, said)) profiles.put({ ...feed, ...said });
  if (outcome.kind === 'failed' && outcome.holdHostUntilAt !== null) {
    const { host } = new URL(feed.url);
    putLater(tx, 'hosts', { host, heldUntilAt: outcome.holdHostUntilAt });
  }
};

/** The address a feed moves to, unless another feed is there: those two are offered to be merged. */
const freeAddress = async (tx: PollTx, outcome: PollOutcome): Promise<string | null> => {
  if (outcome.kind === 'failed' || outcome.moveTo === null) return null;
  const taken = await tx.objectStore('feeds').index('byUrl').getKey(outcome.moveTo);
  return taken === undefined ? outcome.moveTo : null;
};

/** What a feed says of itself that stands in its profile. */
const saysOf = ({ postingIntervalMs: _, lastPostAt: __, ...said }: FeedFacts) => said;

const changes = (feed: FeedProfile, said: Partial<FeedProfile>): boolean =>
  (Object.keys(said) as (keyof FeedProfile)[]).some((name) => !sameMark(feed[name], said[name]));

const checkedRecord = ({ known, outcome, items, now }: Check): CheckRecord => {
  const { nextCheckAt, nextCheckReason } = outcome;
  const checked = { ...known, checkedAt: now, nextCheckAt, nextCheckReason };
  if (outcome.kind === 'failed') {
    return {
      ...checked,
      failure: outcome.failure,
      failureCount: known.failureCount + (outcome.counts ? 1 : 0),
      failingSince: known.failingSince ?? now,
    };
  }
  const { seenMove } = outcome;
  const well = { ...checked, succeededAt: now, failure: null, failureCount: 0, failingSince: null };
  if (outcome.kind === 'unchanged') {
    return outcome.marks === null
      ? { ...well, seenMove, savedBytes: known.savedBytes + known.bodyBytes }
      : { ...well, seenMove, ...marksOf(outcome.marks), validatedAt: now };
  }
  const { facts } = outcome;
  // Without dates, what came now was posted about now.
  const posted = facts.lastPostAt ?? (items.added.length > 0 ? now : null);
  return {
    ...well,
    ...marksOf(outcome),
    seenMove,
    heldItems: items.held,
    validatedAt: now,
    postingIntervalMs: facts.postingIntervalMs,
    lastPostAt: posted ?? known.lastPostAt,
  };
};

const marksOf = ({ etag, lastModified, contentHash, bodyBytes }: BodyMarks): BodyMarks => ({
  etag,
  lastModified,
  contentHash,
  bodyBytes,
});

const bytesOf = (outcome: PollOutcome): number => {
  if (outcome.kind === 'failed') return 0;
  return outcome.kind === 'fresh' ? outcome.bodyBytes : (outcome.marks?.bodyBytes ?? 0);
};

const journalEntry = ({ known, outcome, items, now }: Check): JournalEntry => ({
  at: now,
  feedId: known.feedId,
  outcome: outcome.kind,
  failure: outcome.kind === 'failed' ? outcome.failure : null,
  added: items.added.length,
  updated: items.updated.length,
  tookMs: outcome.tookMs,
  bytes: bytesOf(outcome),
  nextCheckAt: outcome.nextCheckAt,
  nextCheckReason: outcome.nextCheckReason,
});
