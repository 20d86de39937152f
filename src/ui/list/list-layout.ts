import type { Section } from '../../library/read-sections';
import type { Density } from '../../model/settings';

/** Rows are all of one height, so that any place in the list is known without drawing what stands before it. */
export const rowHeights: Readonly<Record<Density, number>> = {
  comfortable: 64,
  compact: 40,
  excerpt: 92,
  cards: 264,
};
export const headingHeight = 24;

/** A section with its place in the list, in pixels from the top. */
export interface PlacedSection {
  readonly section: Section;
  readonly top: number;
  readonly height: number;
  /** The place of its first article in the whole list. */
  readonly first: number;
}

/** Where each section stands. */
export const placeSections = (
  sections: readonly Section[],
  rowHeight: number,
): readonly PlacedSection[] => {
  let top = 0;
  let first = 0;
  return sections.map((section) => {
    const height = headingHeight + section.ids.length * rowHeight;
    const placed = { section, top, height, first };
    top += height;
    first += section.ids.length;
    return placed;
  });
};

/** The top of an article, by its place in the list. */
export const topOf = (
  placed: readonly PlacedSection[],
  index: number,
  rowHeight: number,
): number => {
  const at = placed.findLast(({ first }) => first <= index);
  return at === undefined ? 0 : at.top + headingHeight + (index - at.first) * rowHeight;
};

/** The first article that is wholly below a height. */
export const indexAt = (
  placed: readonly PlacedSection[],
  height: number,
  rowHeight: number,
): number => {
  const at = placed.findLast(({ top }) => top <= height);
  if (at === undefined) return 0;
  const within = Math.max(0, Math.ceil((height - at.top - headingHeight) / rowHeight));
  return at.first + Math.min(at.section.ids.length, within);
};
