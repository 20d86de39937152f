import type { ArticleId } from '../model/ids';
import type { ReadingPlace } from '../model/reading-place';
import type { Library } from './open-library';

/** Where an article was left; undefined where it was not begun. */
export const readPlace = (
  library: Library,
  articleId: ArticleId,
): Promise<ReadingPlace | undefined> => library.db.get('places', articleId);

/** Keeps where an article was left. Nobody is told: only the page that shows it needs to know. */
export const storePlace = async (
  library: Library,
  place: Omit<ReadingPlace, 'at'>,
): Promise<void> => {
  await library.db.put('places', { ...place, at: library.now() });
};
