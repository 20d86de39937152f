import type { ArticleRow } from '../../library/list-articles';
import type { Section } from '../../library/read-sections';
import type { ArticleView } from '../../model/article-view';
import type { ArticleId } from '../../model/ids';
import { spanOf } from './spans';

/** The sections of a list's first rows. */
export const sectionsOf = (
  rows: readonly ArticleRow[],
  view: ArticleView,
  now: number,
): readonly Section[] => {
  const ids = new Map<number, ArticleId[]>();
  for (const { article, status } of rows) {
    const { startAt } = spanOf(ownMoment(view, status) ?? article.sortAt, now);
    const section = ids.get(startAt);
    if (section) section.push(article.id);
    else ids.set(startAt, [article.id]);
  }
  return [...ids].map(([startAt, inside]) => ({ startAt, feedId: null, ids: inside }));
};

/** What a list that is not sorted by date is sorted by. */
const ownMoment = (view: ArticleView, { laterAt, readAt }: ArticleRow['status']): number | null => {
  if (view.kind === 'later') return laterAt;
  return view.kind === 'recent' ? readAt : null;
};
