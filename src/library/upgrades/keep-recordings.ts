import type { Upgrade } from './upgrade';

/** How far each sound or film was played, and the files that are kept for playing offline, apart so that no list loads one. */
export const keepRecordings: Upgrade = (db) => {
  db.createObjectStore('playbacks', { keyPath: 'url' });
  db.createObjectStore('recordings', { keyPath: 'url' });
};
