import type { FeedId } from '../model/ids';
import type { Library } from './open-library';
import type { JournalEntry } from './records';

/** The last checks of a feed, newest first. */
export const readJournal = async (
  library: Library,
  feedId: FeedId,
  most: number,
): Promise<readonly JournalEntry[]> => {
  const entries = await library.db.getAllFromIndex('journal', 'byFeed', feedId);
  return entries.slice(-most).reverse();
};
