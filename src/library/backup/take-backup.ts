import type { IDBPDatabase } from 'idb';
import {
  backupFeedFields,
  type Backup,
  type BackupFeed,
  type BackupSearch,
  type BackupStatus,
} from '../../model/backup';
import type { EpochMs } from '../../model/epoch-ms';
import type { FeedProfile } from '../../model/feed';
import type { ArticleId } from '../../model/ids';
import { keysIn } from '../match-item';
import type { StatusRecord } from '../records';
import type { Schema, StoreName } from '../schema';

type Database = IDBPDatabase<Schema>;

/**
 * Takes what a copy holds: feeds, folders, highlights, settings, and the articles that the person marked. `withRead` adds
 * what was read, so that none of it would return as unread. Works on databases of any earlier version.
 */
export const takeCopy = async (db: Database, now: EpochMs, withRead: boolean): Promise<Backup> => {
  const statuses = withRead ? await db.getAll('statuses') : await markedStatuses(db);
  const kept = statuses.filter((status) => isMarked(status) || status.readAt !== null);
  const marked = kept.filter(isMarked).map(({ articleId }) => articleId);
  const tx = db.transaction('articles');
  const articles = await Promise.all(marked.map((id) => tx.store.get(id)));
  return {
    ...(await takeFrame(db, now)),
    articles: articles.filter((article) => article !== undefined),
    statuses: kept.map(plainStatus),
    contents: [],
    places: [],
  };
};

/** All but articles, statuses and texts. */
export const takeFrame = async (
  db: Database,
  now: EpochMs,
): Promise<Omit<Backup, 'articles' | 'statuses' | 'contents' | 'places'>> => {
  const searches = (await db.get('meta', 'savedSearches')) as readonly BackupSearch[] | undefined;
  return {
    bantin: 1,
    madeAt: now,
    databaseVersion: db.version,
    feeds: (await db.getAll('feeds')).filter((feed) => feed.removedAt === null).map(plainFeed),
    folders: await db.getAll('folders'),
    highlights: has(db, 'highlights') ? await db.getAll('highlights') : [],
    settings: ((await db.get('meta', 'settings')) as Backup['settings'] | undefined) ?? null,
    savedSearches: (searches ?? []).map(({ name, query, notify }) => ({ name, query, notify })),
  };
};

const plainFeed = (feed: FeedProfile): BackupFeed =>
  Object.fromEntries(backupFeedFields.map((name) => [name, feed[name]])) as unknown as BackupFeed;

const has = (db: Database, store: StoreName): boolean => db.objectStoreNames.contains(store);

/** Marks that an earlier version did not know are absent from its records. */
const isMarked = ({ starredAt, laterAt, tags }: Partial<StatusRecord>): boolean =>
  (starredAt ?? null) !== null || (laterAt ?? null) !== null || (tags?.length ?? 0) > 0;

const markedStatuses = async (db: Database): Promise<readonly StatusRecord[]> => {
  const { store } = db.transaction('statuses');
  const lists = (['starred', 'later', 'tagged'] as const).filter((name) =>
    store.indexNames.contains(name),
  );
  const found = await Promise.all(lists.map((name) => store.index(name).getAll()));
  return [...new Map(found.flat().map((record) => [record.articleId, record])).values()];
};

/** A status without its places in lists, and its names without the feed's id, which another library gives anew. */
export const plainStatus = (record: StatusRecord): BackupStatus => {
  const { articleId, feedId, sortAt, readAt, starredAt, laterAt, tags, deletedAt } = record;
  const identity = keysIn(record);
  return { articleId, feedId, sortAt, readAt, starredAt, laterAt, tags, deletedAt, identity };
};

/** So many records are held at a time. */
const batch = 500;

/** Writes the whole library as the pieces of one JSON text, so that no large one has to stand in memory at once. */
export const writeBackup = async function* (db: Database, now: EpochMs): AsyncGenerator<string> {
  yield JSON.stringify(await takeFrame(db, now)).slice(0, -1);
  for (const name of ['articles', 'statuses', 'contents', 'places'] as const) {
    if (!has(db, name)) continue;
    yield `,"${name}":[`;
    let range: IDBKeyRange | null = null;
    for (let first = true; ; first = false) {
      const records: readonly { readonly articleId?: ArticleId; readonly id?: ArticleId }[] =
        await db.getAll(name, range, batch);
      const plain = name === 'statuses' ? (records as StatusRecord[]).map(plainStatus) : records;
      const text = plain.map((record) => JSON.stringify(record)).join(',\n');
      if (text !== '') yield first ? text : `,\n${text}`;
      const last = records.at(-1);
      if (last === undefined || records.length < batch) break;
      range = IDBKeyRange.lowerBound(last.articleId ?? last.id, true);
    }
    yield ']';
  }
  yield '}';
};
