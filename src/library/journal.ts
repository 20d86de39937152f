import type { EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import type { FeedId } from '../model/ids';
import type { Library } from './open-library';

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

/** The last checks of a feed, newest first. */
export const readJournal = async (
  library: Library,
  feedId: FeedId,
  most: number,
): Promise<readonly JournalEntry[]> => {
  const entries = await library.db.getAllFromIndex('journal', 'byFeed', feedId);
  return entries.slice(-most).reverse();
};
