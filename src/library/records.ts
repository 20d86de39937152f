import type { EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import type { ArticleId, FeedId } from '../model/ids';
import type { Status } from '../model/status';

/**
 * A status as stored: with the keys that put it into lists. A rank is minus `sortAt`, so that an
 * index read upwards comes newest first, and is absent where the article does not belong into that list.
 */
export interface StatusRecord extends Status {
  /** `<feedId> <key>` for each identity key, to know an item again even when its article is gone. */
  readonly identity: readonly string[];
  readonly listedRank?: number;
  readonly unreadRank?: number;
  readonly starredRank?: number;
}

/** Counts are kept, never counted: counting 90,000 through an index takes 300 ms. Key `all`, or a feed's id. */
export interface CounterRecord {
  readonly key: string;
  readonly articles: number;
  readonly unread: number;
  readonly starred: number;
}

/** One check of one feed, as it went. */
export interface JournalEntry {
  readonly id?: number;
  readonly at: EpochMs;
  readonly feedId: FeedId;
  readonly outcome: 'fresh' | 'unchanged' | 'failed';
  readonly failure: Failure | null;
  readonly added: number;
  readonly updated: number;
  readonly tookMs: number;
}

/** A picture kept for reading offline. */
export interface MediaRecord {
  /** Where it came from; the key. */
  readonly url: string;
  readonly bytes: ArrayBuffer;
  readonly type: string;
  readonly fetchedAt: EpochMs;
  readonly articleIds: readonly ArticleId[];
}

/** A feed's picture: a small PNG as a data address, ready for lists and notifications. */
export interface IconRecord {
  readonly feedId: FeedId;
  readonly dataUrl: string;
}
