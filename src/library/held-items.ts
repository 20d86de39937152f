import type { IDBPTransaction } from 'idb';
import type { FeedId } from '../model/ids';
import { allOfFeed, listedOfFeed } from './feed-ranges';
import type { StatusRecord } from './records';
import type { Schema, StoreName } from './schema';

/** So many statuses are read at once for less than asking for an item's names costs, a request each. */
const readWhole = 150;

/** The stored items that bear one of these names, each name's by their ids. */
export type AskNames = (
  names: readonly (string | null)[],
) => Promise<readonly (readonly StatusRecord[])[]>;

/** What the library holds of a feed, as far as the feed's document asks for it. */
export interface HeldItems {
  /** All of them, or the newest of many. */
  readonly statuses: readonly StatusRecord[];
  readonly ask: AskNames;
  /** How many there are in all, known or gone; of many, only that they are many. */
  readonly count: number;
}

/**
 * Reads what is held of a feed: whole where it is little, else as much as a document of so many items may repeat.
 * @param known.count What was returned as `count` the last time; 0 where nothing is known of that.
 */
export const readHeld = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  feedId: FeedId,
  known: { readonly count: number; readonly items: number },
): Promise<HeldItems> => {
  const tx = transaction as unknown as IDBPTransaction<Schema, ['statuses'], 'readwrite'>;
  const store = tx.objectStore('statuses');
  const index = store.index('feedListed');
  const all = known.count > readWhole ? null : await index.getAll(allOfFeed(feedId), readWhole + 1);
  if (all !== null && all.length <= readWhole) {
    return { statuses: all, ask: amongThese(all), count: all.length };
  }
  const statuses = await index.getAll(listedOfFeed(feedId), 2 * known.items || 1);
  const byIdentity = store.index('byIdentity');
  const ask: AskNames = (names) =>
    Promise.all(names.map(async (name) => (name === null ? [] : byIdentity.getAll(name))));
  return { statuses, ask, count: readWhole + 1 };
};

const amongThese = (statuses: readonly StatusRecord[]): AskNames => {
  const byName = new Map<string, StatusRecord[]>();
  for (const status of statuses) {
    for (const name of status.identity) {
      const sharing = byName.get(name);
      if (sharing) sharing.push(status);
      else byName.set(name, [status]);
    }
  }
  return (names) =>
    Promise.resolve(names.map((name) => (name === null ? [] : (byName.get(name) ?? []))));
};
