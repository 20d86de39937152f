import type { FeedProfile } from '../../model/feed';
import type { FeedId } from '../../model/ids';
import type { JournalEntry, MissedBeat } from '../records';
import type { Upgrade } from './upgrade';

/** What was remembered of a feed's checks, in its own record. */
const checkNames = [
  'etag',
  'lastModified',
  'contentHash',
  'postingIntervalMs',
  'lastPostAt',
  'validatedAt',
  'seenMove',
  'bodyBytes',
  'savedBytes',
  'checkedAt',
  'succeededAt',
  'nextCheckAt',
  'nextCheckReason',
  'failure',
  'failureCount',
  'failingSince',
];

/** A check as it stood in the journal. */
type OldEntry = JournalEntry & { readonly id: number };

/** So many entries stand together. */
const entriesOfPage = 100;

/** What polling remembers of feeds gets a store of its own, and the journal one record for many checks. */
export const keepChecksApart: Upgrade = async (db, tx) => {
  const checks = db.createObjectStore('checks', { keyPath: 'feedId' });
  checks.createIndex('byNextCheck' as never, 'nextCheckAt');
  const feeds = tx.objectStore('feeds');
  feeds.deleteIndex('byNextCheck');
  for await (const cursor of feeds) {
    const fields = Object.entries(cursor.value);
    const check = fields.filter(([name]) => checkNames.includes(name));
    const profile = fields.filter(([name]) => !checkNames.includes(name));
    await checks.put({ feedId: cursor.key, ...Object.fromEntries(check) } as never);
    await cursor.update(Object.fromEntries(profile) as unknown as FeedProfile);
  }
  await gatherJournal(tx);
};

/** Read and written whole: a cursor over the 50,000 entries of a thousand feeds takes 13 seconds. */
const gatherJournal = async (tx: Parameters<Upgrade>[1]): Promise<void> => {
  const journal = tx.objectStore('journal');
  const records = (await journal.getAll()) as readonly (MissedBeat | OldEntry)[];
  await journal.clear();
  journal.deleteIndex('byFeed');
  journal.createIndex('byFeed', 'feedIds', { multiEntry: true });
  const entries: JournalEntry[] = [];
  for (const record of records) {
    if ('missedSinceAt' in record) await journal.put(record);
    else {
      const { id: _, ...entry } = record;
      entries.push(entry);
    }
  }
  for (let from = 0; from < entries.length; from += entriesOfPage) {
    const page = entries.slice(from, from + entriesOfPage);
    const feedIds: readonly FeedId[] = [...new Set(page.map(({ feedId }) => feedId))];
    await journal.add({ entries: page, feedIds });
  }
};
