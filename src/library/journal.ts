import type { FeedId } from '../model/ids';
import type { Library } from './open-library';
import type { JournalEntry } from './records';

/** So many checks of a feed are kept. */
const journalLength = 50;

/** The last checks of a feed, newest first. */
export const readJournal = async (
  library: Library,
  feedId: FeedId,
  most = journalLength,
): Promise<readonly JournalEntry[]> => {
  const entries = await library.db.getAllFromIndex('journal', 'byFeed', feedId);
  return (entries as JournalEntry[]).slice(-most).reverse();
};

/** Forgets all but the last checks of every feed, and all but the last missed beats. */
export const shortenJournal = async (library: Library): Promise<void> => {
  const tx = library.db.transaction(['feeds', 'journal'], 'readwrite');
  const journal = tx.objectStore('journal');
  const keep = (keys: readonly number[]): void => {
    for (const key of keys.slice(0, -journalLength)) void journal.delete(key);
  };
  for (const feedId of await tx.objectStore('feeds').getAllKeys()) {
    keep(await journal.index('byFeed').getAllKeys(feedId));
  }
  keep(await journal.index('missedBeats').getAllKeys());
  await tx.done;
};
