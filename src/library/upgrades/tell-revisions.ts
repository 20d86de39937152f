import type { Upgrade } from './upgrade';

/** A store says whether it is as it was when it was read. */
export const tellRevisions: Upgrade = (db) => {
  db.createObjectStore('revisions');
};
