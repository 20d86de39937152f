import type { ArticleId } from '../../model/ids';
import { readKept } from '../keep/kept-article';
import { quotation } from '../keep/quotation';
import type { Desk } from '../models/desk';

/** Copies words of an article with where they are from. */
export const copyQuotation = async (
  { face, toasts }: Pick<Desk, 'face' | 'toasts'>,
  articleId: ArticleId,
  words: string,
): Promise<void> => {
  try {
    const [article] = await readKept(face.library, [articleId]);
    if (article) await navigator.clipboard.writeText(quotation(words, article));
    toasts.show({ kind: article ? 'quotationCopied' : 'nothingToSave' });
  } catch {
    toasts.show({ kind: 'copyFailed' });
  }
};
