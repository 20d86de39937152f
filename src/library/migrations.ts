import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { databaseVersion } from './database-version';
import type { Schema, StoreName } from './schema';
import { keepBothTexts } from './upgrades/keep-both-texts';
import { keepChecksApart } from './upgrades/keep-checks-apart';
import { keepMadeTexts } from './upgrades/keep-made-texts';
import { keepRecordings } from './upgrades/keep-recordings';
import { knowItemsByMark } from './upgrades/know-items-by-mark';
import { keepPlaces } from './upgrades/keep-places';
import { learnSites } from './upgrades/learn-sites';
import { offerChoices } from './upgrades/offer-choices';
import { addLists } from './upgrades/add-lists';
import { makeSearchable } from './upgrades/make-searchable';
import { pageChecks } from './upgrades/page-checks';
import { pageCounters } from './upgrades/page-counters';
import { findUnlisted } from './upgrades/find-unlisted';
import { tellRevisions } from './upgrades/tell-revisions';
import { weighPictures } from './upgrades/weigh-pictures';
import type { Upgrade } from './upgrades/upgrade';

/** Version 1: every store of the first release. */
const createStores: Upgrade = (db) => {
  const feeds = db.createObjectStore('feeds', { keyPath: 'id' });
  feeds.createIndex('byUrl', 'url', { unique: true });
  feeds.createIndex('byNextCheck' as never, 'nextCheckAt');
  db.createObjectStore('folders', { keyPath: 'id' });
  db.createObjectStore('articles', { keyPath: 'id' });

  const statuses = db.createObjectStore('statuses', { keyPath: 'articleId' });
  statuses.createIndex('byIdentity', 'identity', { multiEntry: true });
  // A record without a key's field is left out of that index, so each index holds just what its list shows.
  statuses.createIndex('listed', ['listedRank', 'articleId']);
  statuses.createIndex('unread', ['unreadRank', 'articleId']);
  statuses.createIndex('starred', ['starredRank', 'articleId']);
  statuses.createIndex('feedListed', ['feedId', 'listedRank', 'articleId']);
  statuses.createIndex('feedUnread', ['feedId', 'unreadRank', 'articleId']);
  statuses.createIndex('byFeed' as never, 'feedId');

  db.createObjectStore('contents', { keyPath: 'articleId' });
  const media = db.createObjectStore('media', { keyPath: 'url' });
  media.createIndex('byArticle', 'articleIds', { multiEntry: true });
  db.createObjectStore('icons', { keyPath: 'feedId' });
  db.createObjectStore('counters', { keyPath: 'key' });
  db.createObjectStore('undo', { keyPath: 'id', autoIncrement: true });
  const journal = db.createObjectStore('journal', { keyPath: 'id', autoIncrement: true });
  journal.createIndex('byFeed', 'feedId');
  db.createObjectStore('meta');
};

/** Version 2: what an adaptive, polite schedule remembers of feeds and hosts, and passwords of private feeds. */
const rememberHabits: Upgrade = async (db, tx) => {
  db.createObjectStore('documents' as never, { keyPath: 'feedId' });
  db.createObjectStore('hosts', { keyPath: 'host' });
  db.createObjectStore('credentials', { keyPath: 'feedId' });
  tx.objectStore('journal').createIndex('missedBeats', 'missedSinceAt');
  const newest = tx.objectStore('statuses').index('feedListed');
  for await (const cursor of tx.objectStore('feeds')) {
    const feed = cursor.value;
    const range = IDBKeyRange.bound([feed.id], [feed.id, Infinity, '\uffff']);
    const [latest] = await newest.getAll(range, 1);
    const known = { ...feed, ...habits, lastPostAt: latest?.sortAt ?? null };
    await cursor.update(known);
  }
};

const habits = {
  skipHours: [],
  skipDays: [],
  intervalChoice: 'adaptive',
  signIn: 'none',
  postingIntervalMs: null,
  validatedAt: null,
  seenMove: null,
  bodyBytes: 0,
  savedBytes: 0,
  nextCheckReason: null,
} as const;

/** Entry n brings a database from version n to n + 1. Entries are never edited once released, only added. */
const upgrades = [
  createStores,
  rememberHabits,
  offerChoices,
  keepBothTexts,
  addLists,
  keepPlaces,
  makeSearchable,
  learnSites,
  weighPictures,
  keepRecordings,
  keepMadeTexts,
  keepChecksApart,
  pageChecks,
  pageCounters,
  knowItemsByMark,
  tellRevisions,
  findUnlisted,
] as const satisfies readonly Upgrade[] & { readonly length: typeof databaseVersion };

/** Brings a database of any earlier version to this one, inside the browser's own upgrade transaction. */
export const migrate = async (
  db: IDBPDatabase<Schema>,
  fromVersion: number,
  tx: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
  toVersion: number = databaseVersion,
): Promise<void> => {
  const list: readonly Upgrade[] = upgrades;
  for (const upgrade of list.slice(fromVersion, toVersion)) await upgrade(db, tx);
};
