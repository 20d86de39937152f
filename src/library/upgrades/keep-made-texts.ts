import type { Upgrade } from './upgrade';

/** Summaries and translations that were made on this device are kept. */
export const keepMadeTexts: Upgrade = (db) => {
  db.createObjectStore('madeTexts', { keyPath: ['articleId', 'kind', 'language'] });
};
