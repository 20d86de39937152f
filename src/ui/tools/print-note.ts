import type { ArticleId } from '../../model/ids';
import type { Face } from '../models/face';

const note = 'bantin.print';

/** Notes that the tab which shows this article next is to print it. */
export const askToPrint = (notes: Face['notes'], articleId: ArticleId): void => {
  notes.setItem(note, articleId);
};

/** Whether this article is to be printed now; answers yes once. */
export const isToPrint = (notes: Face['notes'], articleId: ArticleId): boolean => {
  if (notes.getItem(note) !== articleId) return false;
  notes.removeItem(note);
  return true;
};
