import type { ArticleId } from '../../model/ids';
import { focusRow } from '../keys/focus-row';
import type { Desk } from '../models/desk';

/** Deletes articles and gives the focus, which stood on one of them, to the row that takes their place. */
export const removeArticles = async (
  { triage, list }: Desk,
  articleIds: readonly ArticleId[],
): Promise<void> => {
  await triage.remove(articleIds);
  // The list hears of it in its turn.
  await list.whole();
  const current = list.currentId.peek();
  if (current !== null) focusRow(current);
};
