import type { EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import type { CheckReason, CheckState } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';
import type { SiteMemory } from '../model/site-memory';
import type { Status } from '../model/status';
import type { FeedHabit } from '../model/text-choice';

/**
 * A status as stored: with the keys that put it into lists. A rank is minus the moment a list is sorted by, so that an
 * index read upwards comes newest first, and is absent where the article does not belong into that list.
 */
export interface StatusRecord extends Status {
  /** `<feedId> <key>` for each identity key, to know an item again even when its article is gone. */
  readonly identity: readonly string[];
  /** Tells the item as it was last stored, by its text and its strongest name; absent where that is not known. */
  readonly mark?: string;
  /** Set once retention let the article go: the status stays, in no list, so that the item never returns. */
  readonly purged?: true;
  /** A word where it is in no list: behind every moment, so that its feed finds it and no list shows it. */
  readonly listedRank: number | 'unlisted';
  /** In the list of all unread, and on the badge. */
  readonly unreadRank?: number;
  /** In its feed's unread list. */
  readonly feedUnreadRank?: number;
  readonly starredRank?: number;
  /** By when it was put aside. */
  readonly laterRank?: number;
  /** By when it was read. */
  readonly readRank?: number;
  /** One key for each tag. */
  readonly tagRanks?: readonly (readonly [tag: string, rank: number, articleId: ArticleId])[];
}

/** Counts are kept, never counted: counting 90,000 through an index takes 300 ms. Key `all`, a feed's id, or `tag:` and a tag. */
export interface CounterRecord {
  readonly key: string;
  readonly articles: number;
  /** A feed's own, whether or not it counts; of `all` and tags, only what counts. */
  readonly unread: number;
  readonly starred: number;
  readonly later: number;
}

/** Counters that were written together: see CheckPage. */
export interface CounterPage {
  readonly id?: number;
  readonly counters: readonly CounterRecord[];
}

/** What polling remembers of one feed. */
export interface CheckRecord extends CheckState {
  readonly feedId: FeedId;
}

/**
 * Records of checks that were written together: one request in place of many. Pages are added and dropped, never edited;
 * of a feed's records the last one holds.
 */
export interface CheckPage {
  readonly id?: number;
  readonly checks: readonly CheckRecord[];
}

/** One check of one feed, as it went. */
export interface JournalEntry {
  readonly at: EpochMs;
  readonly feedId: FeedId;
  readonly outcome: 'fresh' | 'unchanged' | 'failed';
  readonly failure: Failure | null;
  readonly added: number;
  readonly updated: number;
  readonly tookMs: number;
  /** Of the body that came; 0 where none did. */
  readonly bytes?: number;
  readonly nextCheckAt?: EpochMs;
  readonly nextCheckReason?: CheckReason;
}

/** The checks that one transaction stored: one record, since each costs the database more than what it says. */
export interface JournalPage {
  readonly id?: number;
  readonly entries: readonly JournalEntry[];
  readonly feedIds: readonly FeedId[];
}

/** A time in which the alarm did not ring as it should: the machine slept, or the browser forgot it. */
export interface MissedBeat {
  readonly id?: number;
  readonly at: EpochMs;
  readonly missedSinceAt: EpochMs;
}

/** A host that asked to be left alone (429, 503). */
export interface HostRecord {
  /** With its port. */
  readonly host: string;
  readonly heldUntilAt: EpochMs;
}

/** How to sign in to a private feed by Basic authentication. */
export interface CredentialRecord {
  readonly feedId: FeedId;
  readonly user: string;
  readonly password: string;
}

/** What is known of a site, or of a feed's own texts. */
export interface SiteRecord {
  readonly key: string;
  readonly memory: SiteMemory;
  readonly seenAt: EpochMs;
}

/** How a feed's texts compare with their pages. */
export interface HabitRecord extends FeedHabit {
  readonly feedId: FeedId;
}

/** A picture of an article: where its content is kept, or that it could not be had. */
export interface MediaRecord {
  /** Where it came from; the key. */
  readonly url: string;
  /** Names its content in `pictures`; null where there was none to be had. */
  readonly hash: string | null;
  /** Bytes of its content as kept. */
  readonly size: number;
  readonly fetchedAt: EpochMs;
  /** When an article that shows it was last opened; until then, when it was fetched. */
  readonly usedAt: EpochMs;
  /** The feed whose budget it counts against: the first that showed it. */
  readonly feedId: FeedId;
  readonly articleIds: readonly ArticleId[];
}

/** A picture's content; one that stands at several addresses is kept once. */
export interface PictureRecord {
  readonly hash: string;
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

/** A feed's picture: a small PNG as a data address, ready for lists and notifications. */
export interface IconRecord {
  readonly feedId: FeedId;
  readonly dataUrl: string;
}
