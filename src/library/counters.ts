import type { IDBPTransaction } from 'idb';
import type { FeedId } from '../model/ids';
import type { Library } from './open-library';
import { openPages, readKnown } from './known-pages';
import { allKey, tagPrefix } from './pages';
import type { CounterRecord, StatusRecord } from './records';
import type { Schema, StoreName } from './schema';

type Sums = Omit<CounterRecord, 'key'>;

const zero: Sums = { articles: 0, unread: 0, starred: 0, later: 0 };
const fields = ['articles', 'unread', 'starred', 'later'] as const;

/** Changes gathered over one transaction, written at its end. */
export class CounterSheet {
  readonly #sums = new Map<string, Sums>();

  /** Notes that one stored status takes another's place; either may be absent. */
  add(before: StatusRecord | undefined, after: StatusRecord | undefined): void {
    if (before) this.#move(before, -1);
    if (after) this.#move(after, 1);
  }

  #move(record: StatusRecord, by: 1 | -1): void {
    const { listedRank, unreadRank, feedUnreadRank, starredRank, laterRank, tagRanks } = record;
    const has = (rank: StatusRecord['listedRank'] | undefined): number =>
      typeof rank === 'number' ? by : 0;
    const sums = {
      articles: has(listedRank),
      unread: has(unreadRank),
      starred: has(starredRank),
      later: has(laterRank),
    };
    this.#bump(allKey, sums);
    this.#bump(record.feedId, { ...sums, unread: has(feedUnreadRank) });
    for (const [tag] of tagRanks ?? []) this.#bump(tagPrefix + tag, sums);
  }

  #bump(key: string, by: Sums): void {
    this.#sums.set(key, plus(this.#sums.get(key) ?? zero, by));
  }

  /** Writes the sums inside the transaction that made the changes, over `feeds` and `counters` at least. */
  async save<Names extends StoreName[]>(
    tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  ): Promise<void> {
    const moved = [...this.#sums].filter(([, sums]) => fields.some((field) => sums[field] !== 0));
    if (moved.length === 0) return;
    const counters = await openPages(tx, 'counters');
    await counters.write(
      moved.map(([key, sums]) => ({ key, ...plus(counters.get(key) ?? zero, sums) })),
    );
  }
}

const plus = (one: Sums, other: Sums): Sums => ({
  articles: one.articles + other.articles,
  unread: one.unread + other.unread,
  starred: one.starred + other.starred,
  later: one.later + other.later,
});

/** The whole library's counts, each feed's, and each tag's. */
export interface Counts {
  readonly all: CounterRecord;
  readonly byFeed: ReadonlyMap<FeedId, CounterRecord>;
  /** Of the tags that some article bears. */
  readonly byTag: ReadonlyMap<string, CounterRecord>;
}

/** Reads every count at once; cheap at any library size. */
export const readCounts = async (library: Library): Promise<Counts> => {
  const records = (await readKnown(library, 'counters')).values();
  const byFeed = new Map<FeedId, CounterRecord>();
  const byTag = new Map<string, CounterRecord>();
  let all: CounterRecord = { key: allKey, ...zero };
  for (const record of records) {
    if (record.key === allKey) all = record;
    else if (!record.key.startsWith(tagPrefix)) byFeed.set(record.key as FeedId, record);
    else if (record.articles > 0) byTag.set(record.key.slice(tagPrefix.length), record);
  }
  return { all, byFeed, byTag };
};

/** The number for the badge. */
export const readUnreadCount = async (library: Library): Promise<number> =>
  (await readKnown(library, 'counters')).get(allKey)?.unread ?? 0;
