import type { IDBPTransaction } from 'idb';
import type { FeedId } from '../model/ids';
import { isSameItem, type Claimed, type Draft } from './match-item';
import type { StatusRecord } from './records';
import type { Schema, StoreName } from './schema';

/** Reading so many statuses of a feed at once costs less than asking for the names of one item, a request each. */
const statusesForAnItem = 50;
/** More are not held in memory, however many items are to be found. */
const mostStatuses = 500;

type StatusTx = IDBPTransaction<Schema, ['statuses'], 'readwrite'>;

/** The stored items that bear one of these names, each name's by their ids. */
type AskNames = (
  names: readonly (string | null)[],
) => Promise<readonly (readonly StatusRecord[])[]>;

interface Known {
  readonly known: readonly (StatusRecord | undefined)[];
  /** How many items the feed was seen to hold, or one more than were read. */
  readonly held: number;
}

/**
 * The stored item of each draft: first by the strongest name for all, then by weaker names, so that an item that is
 * certain is never taken for another that stands before it in the document.
 * @param before.held What was returned as `held` the last time; 0 where nothing is known of that.
 */
export const findKnown = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  feedId: FeedId,
  drafts: readonly Draft[],
  before: { readonly claimed: Claimed; readonly held: number },
): Promise<Known> => {
  const known: (StatusRecord | undefined)[] = drafts.map(() => undefined);
  if (drafts.length === 0) return { known, held: before.held };
  const { claimed } = before;
  const tx = transaction as unknown as StatusTx;
  const { ask, held } = await askerFor(tx, feedId, { held: before.held, drafts: drafts.length });
  const claim = (draft: Draft, rung: number, sharing: readonly StatusRecord[]) => {
    const key = draft.identityKeys[rung];
    if (key === undefined) return undefined;
    const found = sharing.find(
      (status) => !claimed.has(status.articleId) && isSameItem(draft, key, status),
    );
    if (found !== undefined) claimed.add(found.articleId);
    return found;
  };
  const rungs = Math.max(0, ...drafts.map(({ identityKeys }) => identityKeys.length));
  for (let rung = 0; rung < rungs; rung += 1) {
    // A rung is asked for all at once, and only of those that no stronger name told: most are told by the first.
    const names = drafts.map(({ identityKeys }, at) => {
      const key = identityKeys[rung];
      return key === undefined || known[at] ? null : `${feedId} ${key}`;
    });
    const sharing = await ask(names);
    for (const [at, draft] of drafts.entries()) known[at] ??= claim(draft, rung, sharing[at] ?? []);
  }
  return { known, held };
};

/** Reads a feed's statuses where they are few for so many drafts; else each name is asked of the index. */
const askerFor = async (
  tx: StatusTx,
  feedId: FeedId,
  { held, drafts }: { readonly held: number; readonly drafts: number },
): Promise<{ readonly ask: AskNames; readonly held: number }> => {
  const statuses = tx.objectStore('statuses');
  const most = Math.min(drafts * statusesForAnItem, mostStatuses);
  const all = held > most ? null : await statuses.index('byFeed').getAll(feedId, most + 1);
  if (all !== null && all.length <= most) return { ask: amongThese(all), held: all.length };
  const byIdentity = statuses.index('byIdentity');
  const ask: AskNames = (names) =>
    Promise.all(names.map(async (name) => (name === null ? [] : byIdentity.getAll(name))));
  return { ask, held: all?.length ?? held };
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
