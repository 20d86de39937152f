import { noteForSearch } from '../search/search-queue';
import type { Upgrade } from './upgrade';

/** The search index begins empty, with every stored article noted to be taken in. */
export const makeSearchable: Upgrade = async (db, tx) => {
  db.createObjectStore('searchSegments');
  db.createObjectStore('searchDocuments');
  db.createObjectStore('searchQueue', { autoIncrement: true });
  noteForSearch(tx, await tx.objectStore('articles').getAllKeys(), 'all');
};
