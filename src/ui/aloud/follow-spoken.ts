const name = 'spoken';

/** Marks what is being said, and keeps it in sight as long as the reader has not scrolled away from it. */
export const showSpoken = (
  range: Range | null,
  before: Range | null,
  scroller: HTMLElement | null,
): void => {
  if (range === null) CSS.highlights.delete(name);
  else {
    const mark = new Highlight(range);
    // Over what is marked or found there.
    mark.priority = 2;
    CSS.highlights.set(name, mark);
  }
  if (!range || !scroller) return;
  if (before !== null && !isInSight(before, scroller)) return;
  const { top, bottom } = range.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  if (top >= box.top + 24 && bottom <= box.bottom - box.height / 4) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: top - box.top - box.height / 4, behavior: still ? 'auto' : 'smooth' });
};

/** Takes the mark off. */
export const hideSpoken = (): void => {
  CSS.highlights.delete(name);
};

/** The first piece at or under the upper edge, or the very first where nothing is scrolled. */
export const firstInSight = (
  ranges: readonly (Range | null)[],
  scroller: HTMLElement | null,
): number => {
  if (!scroller || scroller.scrollTop < 8) return 0;
  const edge = scroller.getBoundingClientRect().top;
  const at = ranges.findIndex(
    (range) => range !== null && range.getBoundingClientRect().top >= edge,
  );
  return Math.max(0, at);
};

const isInSight = (range: Range, scroller: HTMLElement): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  return bottom > box.top - box.height / 2 && top < box.bottom + box.height / 2;
};
