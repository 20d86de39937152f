import { noChange } from '../model/change-set';
import { epochMs } from '../model/epoch-ms';
import type { ArticleId, FeedId } from '../model/ids';
import type { Settings } from '../model/settings';
import { CounterSheet } from './counters';
import { allOfFeed } from './feed-ranges';
import { letPicturesGo } from './let-pictures-go';
import { write, type Library } from './open-library';
import type { StatusRecord } from './records';
import { noteForSearch } from './search/search-queue';
import { statusRecord } from './status-record';

const dayMs = 24 * 60 * 60 * 1000;

/** What retention goes by; 0 means without limit. */
export type Retention = Pick<Settings, 'keepReadDays' | 'keepReadPerFeed'>;

/**
 * Lets go of the articles, texts and pictures that were read and neither starred, tagged nor put aside, once they are old or too many. What is
 * unread or marked stays. Statuses stay as tombstones, so that an item still in its feed does not come back.
 * @returns How many articles went.
 */
export const purgeRead = async (library: Library, retention: Retention): Promise<number> => {
  if (retention.keepReadDays === 0 && retention.keepReadPerFeed === 0) return 0;
  let purged = 0;
  for (const feedId of await library.db.getAllKeys('feeds')) {
    purged += await purgeFeed(library, feedId, retention);
  }
  return purged;
};

/** One feed at a time, so that no transaction holds up a reader for long. */
const purgeFeed = async (
  library: Library,
  feedId: FeedId,
  retention: Retention,
): Promise<number> => {
  // Mostly nothing goes: looking first holds up nobody.
  const seen = await library.db.getAllFromIndex('statuses', 'feedListed', allOfFeed(feedId));
  if (chooseGoing(seen, retention, library.now()).length === 0) return 0;
  const tx = write(library, [
    'feeds',
    'articles',
    'statuses',
    'contents',
    'places',
    'media',
    'pictures',
    'counters',
    'searchQueue',
  ]);
  const statuses = await tx.objectStore('statuses').index('feedListed').getAll(allOfFeed(feedId));
  const going = chooseGoing(statuses, retention, library.now());
  const sheet = new CounterSheet();
  for (const status of going) {
    const { articleId } = status;
    const tombstone = statusRecord({ ...status, purged: true }, nowhere);
    sheet.add(status, tombstone);
    void tx.objectStore('statuses').put(tombstone);
    void tx.objectStore('articles').delete(articleId);
    void tx.objectStore('contents').delete(articleId);
    void tx.objectStore('places').delete(articleId);
    await letPicturesGo(tx, articleId);
  }
  noteForSearch(tx, going.map(idOf));
  await sheet.save(tx);
  await tx.done;
  if (going.length > 0) library.announce({ ...noChange, restated: going.map(idOf) });
  return going.length;
};

const nowhere = { listed: false, counted: false } as const;

const isKept = ({ starredAt, laterAt, tags }: StatusRecord): boolean =>
  starredAt !== null || laterAt !== null || tags.length > 0;

const idOf = ({ articleId }: StatusRecord): ArticleId => articleId;

const chooseGoing = (
  statuses: readonly StatusRecord[],
  { keepReadDays, keepReadPerFeed }: Retention,
  now: number,
): readonly StatusRecord[] => {
  const done = statuses
    .filter((status) => status.readAt !== null && !isKept(status) && !status.purged)
    .sort((a, b) => (b.readAt ?? 0) - (a.readAt ?? 0));
  const before = keepReadDays === 0 ? -Infinity : epochMs(now - keepReadDays * dayMs);
  const most = keepReadPerFeed === 0 ? Infinity : keepReadPerFeed;
  return done.filter(({ readAt }, at) => at >= most || (readAt ?? now) < before);
};
