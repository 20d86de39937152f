import { highlightColours, type Highlight as Mark } from '../../model/highlight';
import { TextIndex } from '../article/text-index';
import { findQuote } from './find-quote';

/** A highlight and where it stands in the shown text; null where its words are gone. */
export interface PlacedHighlight {
  readonly highlight: Mark;
  readonly range: Range | null;
}

/** Finds highlights in a shown text. */
export const placeHighlights = (
  body: Element,
  highlights: readonly Mark[],
): readonly PlacedHighlight[] => {
  if (highlights.length === 0) return [];
  const index = new TextIndex(body);
  return highlights.map((highlight) => {
    const found = findQuote(index.text, highlight.quote);
    return { highlight, range: found && index.range(found.start, found.end) };
  });
};

/** Paints them without touching the text (CSS Custom Highlight API). Returns how to take the paint off. */
export const paintHighlights = (placed: readonly PlacedHighlight[]): (() => void) => {
  const paint = (name: string, wanted: (mark: Mark) => boolean): void => {
    const ranges = placed.flatMap(({ highlight, range }) =>
      range && wanted(highlight) ? [range] : [],
    );
    CSS.highlights.set(name, new Highlight(...ranges));
  };
  for (const colour of highlightColours) paint(`mark-${colour}`, (mark) => mark.colour === colour);
  paint('mark-noted', ({ note }) => note !== '');
  return () => {
    for (const name of [...highlightColours, 'noted']) CSS.highlights.delete(`mark-${name}`);
  };
};

/** The highlight under a point of the page. */
export const highlightAt = (
  placed: readonly PlacedHighlight[],
  x: number,
  y: number,
): Mark | null => {
  const under = placed.find(({ range }) =>
    [...(range?.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
  return under?.highlight ?? null;
};
