import type { ArticleId } from '../../model/ids';
import { rowLinkId } from '../list/article-row';

/** Gives a row the focus; the list brings it into sight, and draws it only then. */
export const focusRow = (articleId: ArticleId): void => {
  focusWhenDrawn(articleId, 5);
};

const focusWhenDrawn = (articleId: ArticleId, frames: number): void => {
  const link = document.getElementById(rowLinkId(articleId));
  if (link) link.focus({ preventScroll: true });
  else if (frames > 0) {
    requestAnimationFrame(() => {
      focusWhenDrawn(articleId, frames - 1);
    });
  }
};
