import type { ArticleRow } from '../../library/list-articles';

/**
 * What is shown and what the library lists now, as one list in the library's order. A shown row that left
 * the view (read, in Unread) stays where it is until the view is shown anew.
 */
export const mergeRows = (
  shown: readonly ArticleRow[],
  listed: readonly ArticleRow[],
): readonly ArticleRow[] => {
  const byId = new Map([...shown, ...listed].map((row) => [row.article.id, row]));
  return [...byId.values()].sort(inListOrder);
};

const inListOrder = (a: ArticleRow, b: ArticleRow): number =>
  b.status.sortAt - a.status.sortAt || (a.article.id < b.article.id ? -1 : 1);
