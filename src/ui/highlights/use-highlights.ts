import { useEffect, useMemo } from 'preact/hooks';
import type { ArticleRow } from '../../library/list-articles';
import { feedName } from '../../model/feed';
import type { Highlight, HighlightColour } from '../../model/highlight';
import type { ArticleId } from '../../model/ids';
import type { Drawn } from '../article/drawn';
import { blocksOf } from '../article/text-blocks';
import { TextIndex } from '../article/text-index';
import type { Desk } from '../models/desk';
import { useModel } from '../models/use-model';
import { quoteAt } from './find-quote';
import { createHighlightsModel, type HighlightsModel } from './highlights-model';
import { paintHighlights, placeHighlights, type PlacedHighlight } from './show-highlights';

/** What is marked in the open article, and how to mark more. */
export interface ArticleHighlights {
  readonly model: HighlightsModel;
  readonly placed: readonly PlacedHighlight[];
  /** Marks what is selected, or else the first paragraph in sight. Null where there is nothing to mark. */
  readonly mark: (colour: HighlightColour) => Promise<Highlight | null>;
}

interface Here {
  readonly articleId: ArticleId;
  readonly desk: Desk;
  readonly row: ArticleRow | null;
  readonly drawn: Drawn | null;
}

/** The highlights of the open article, painted in its text. */
export const useHighlights = ({ articleId, desk, row, drawn }: Here): ArticleHighlights => {
  const model = useModel(
    () => createHighlightsModel(desk.face, desk.toasts, articleId),
    [articleId],
  );
  const known = model.highlights.value;
  const placed = useMemo(
    () => (drawn === null ? [] : placeHighlights(drawn.body, known ?? [])),
    [drawn, known],
  );
  useEffect(() => paintHighlights(placed), [placed]);
  const mark = async (colour: HighlightColour): Promise<Highlight | null> => {
    const range = drawn && (selectedIn(drawn.body) ?? paragraphIn(drawn.body));
    if (!drawn || !range || !row) return null;
    const index = new TextIndex(drawn.body);
    const stretch = index.stretch(range);
    if (stretch === null) return null;
    const quote = quoteAt(index.text, stretch.start, stretch.end);
    const { article } = row;
    const feed = desk.feeds.byId.value.get(article.feedId);
    getSelection()?.removeAllRanges();
    return model.add({
      articleId,
      feedId: article.feedId,
      quote,
      colour,
      note: '',
      title: article.title === '' ? article.excerpt : article.title,
      link: article.link,
      feedName: feed ? feedName(feed) : '',
    });
  };
  return { model, placed, mark };
};

/** What is selected of a text; null where that is nothing. */
export const selectedIn = (body: Element): Range | null => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(body) && range.toString().trim() !== '' ? range : null;
};

const paragraphIn = (body: Element): Range | null => {
  const edge = body.closest('[data-testid="article-scroller"]')?.getBoundingClientRect().top ?? 0;
  const block = blocksOf(body).find(
    (one) => one.textContent.trim() !== '' && one.getBoundingClientRect().top >= edge - 2,
  );
  if (!block) return null;
  const range = new Range();
  range.selectNodeContents(block);
  return range;
};
