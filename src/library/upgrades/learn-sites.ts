import type { Upgrade } from './upgrade';

/** What recurs on a site's pages, and whether a feed brings whole articles, is remembered; texts are found by the cleaner that made them. */
export const learnSites: Upgrade = (db, tx) => {
  db.createObjectStore('sites', { keyPath: 'key' }).createIndex('bySeen', 'seenAt');
  db.createObjectStore('habits', { keyPath: 'feedId' });
  tx.objectStore('contents').createIndex('byPageVersion', 'pageVersion');
};
