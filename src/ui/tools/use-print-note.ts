import { useEffect } from 'preact/hooks';
import type { ArticleId } from '../../model/ids';
import type { Drawn } from '../article/drawn';
import type { Face } from '../models/face';
import { isToPrint } from './print-note';

/** Prints the article once it is drawn, where the popup asked for that; also where the tab showed it already. */
export const usePrintNote = (
  notes: Face['notes'],
  articleId: ArticleId,
  drawn: Drawn | null,
): void => {
  useEffect(() => {
    if (drawn === null) return undefined;
    const look = (): void => {
      if (isToPrint(notes, articleId)) print();
    };
    look();
    addEventListener('storage', look);
    return () => {
      removeEventListener('storage', look);
    };
  }, [drawn, articleId]);
};
