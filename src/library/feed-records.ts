import type { IDBPTransaction } from 'idb';
import { epochMs } from '../model/epoch-ms';
import type { CheckState, Feed, FeedProfile } from '../model/feed';
import { addChecks, readChecks } from './check-pages';
import { unchecked } from './join-feeds';
import type { CheckRecord } from './records';
import type { Schema, StoreName } from './schema';

const checkNames: ReadonlySet<string> = new Set(Object.keys(unchecked(epochMs(0))));

/** A feed as its two records. */
export const splitFeed = (
  feed: Feed,
): { readonly profile: FeedProfile; readonly check: CheckRecord } => {
  const fields = Object.entries(feed);
  const part = (isCheck: boolean): object =>
    Object.fromEntries(fields.filter(([name]) => checkNames.has(name) === isCheck));
  return {
    profile: part(false) as FeedProfile,
    check: { feedId: feed.id, ...(part(true) as CheckState) },
  };
};

/** Stores both records of a feed that was not there. */
export const addFeed = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  feed: Feed,
): Promise<void> => {
  const tx = transaction as unknown as IDBPTransaction<Schema, ['feeds'], 'readwrite'>;
  const { profile, check } = splitFeed(feed);
  addChecks(transaction, [check]);
  await tx.objectStore('feeds').add(profile);
};

/** Changes what is remembered of a feed's checks; one that has no record is left alone. */
export const changeCheck = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  feedId: Feed['id'],
  change: Partial<CheckState>,
): Promise<void> => {
  const check = (await readChecks(transaction)).get(feedId);
  if (check) addChecks(transaction, [{ ...check, ...change }]);
};
