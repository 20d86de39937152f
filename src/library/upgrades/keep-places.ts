import type { Upgrade } from './upgrade';

/** Where each article was left, and what was marked in it. */
export const keepPlaces: Upgrade = (db) => {
  db.createObjectStore('places', { keyPath: 'articleId' });
  const highlights = db.createObjectStore('highlights', { keyPath: 'id' });
  highlights.createIndex('byArticle', 'articleId');
};
