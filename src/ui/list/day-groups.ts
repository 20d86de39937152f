import type { ArticleRow } from '../../library/list-articles';
import { startOfDay } from '../text/dates';

/** The rows of one of the reader's own days. */
export interface DayGroup {
  readonly dayAt: number;
  readonly rows: readonly ArticleRow[];
}

/** Rows, newest first, as days. */
export const groupByDay = (rows: readonly ArticleRow[]): readonly DayGroup[] => {
  const groups: { dayAt: number; rows: ArticleRow[] }[] = [];
  for (const row of rows) {
    const dayAt = startOfDay(row.article.sortAt);
    const last = groups.at(-1);
    if (last?.dayAt === dayAt) last.rows.push(row);
    else groups.push({ dayAt, rows: [row] });
  }
  return groups;
};
