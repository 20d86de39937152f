import type { IDBPTransaction } from 'idb';
import type { FeedId } from '../model/ids';
import type { Library } from './open-library';
import { putLater } from './put-later';
import type { JournalEntry, JournalPage } from './records';
import type { Schema, StoreName } from './schema';

/** So many checks of a feed are kept. */
const journalLength = 50;

/** Notes checks that are stored together. */
export const noteChecks = <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  entries: readonly JournalEntry[],
): void => {
  if (entries.length > 0) putLater(transaction, 'journal', pageOf(entries));
};

/** The last checks of a feed, newest first. */
export const readJournal = async (
  library: Library,
  feedId: FeedId,
  most = journalLength,
): Promise<readonly JournalEntry[]> => {
  const pages = await library.db.getAllFromIndex('journal', 'byFeed', feedId);
  const entries = pages.flatMap((page) => (isPage(page) ? page.entries : []));
  return entries
    .filter((entry) => entry.feedId === feedId)
    .slice(-most)
    .reverse();
};

/** Forgets all but the last checks of every feed that is there, and all but the last missed beats. */
export const shortenJournal = async (library: Library): Promise<void> => {
  const tx = library.db.transaction(['feeds', 'journal'], 'readwrite');
  const journal = tx.objectStore('journal');
  const left = new Map(
    (await tx.objectStore('feeds').getAllKeys()).map((feedId) => [feedId, journalLength]),
  );
  for (let cursor = await journal.openCursor(null, 'prev'); cursor;) {
    const page = cursor.value;
    if (isPage(page)) {
      const kept = lastOf(page, left);
      if (kept.length === 0) await cursor.delete();
      else if (kept.length < page.entries.length) {
        await cursor.update({ ...page, ...pageOf(kept) });
      }
    }
    cursor = await cursor.continue();
  }
  const beats = await journal.index('missedBeats').getAllKeys();
  for (const key of beats.slice(0, -journalLength)) void journal.delete(key);
  await tx.done;
};

/** A page's entries that are among the last of their feeds; counts them off. */
const lastOf = ({ entries }: JournalPage, left: Map<FeedId, number>): readonly JournalEntry[] =>
  entries
    .toReversed()
    .filter(({ feedId }) => {
      const more = left.get(feedId) ?? 0;
      left.set(feedId, more - 1);
      return more > 0;
    })
    .reverse();

const pageOf = (entries: readonly JournalEntry[]): JournalPage => ({
  entries,
  feedIds: [...new Set(entries.map(({ feedId }) => feedId))],
});

const isPage = (record: object): record is JournalPage => 'entries' in record;
