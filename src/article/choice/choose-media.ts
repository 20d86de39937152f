import type { Box, Medium, Segments } from '../blocks/block';
import { isPlayerLink } from '../blocks/element-kinds';

/** Characters of each box that are kept. */
const keptIn = ({ blocks }: Segments, keep: readonly boolean[]): ReadonlyMap<Box, number> => {
  const kept = new Map<Box, number>();
  blocks.forEach((block, index) => {
    if (keep[index] !== true) return;
    for (let box: Box | null = block.box; box !== null; box = box.parent) {
      kept.set(box, (kept.get(box) ?? 0) + block.chars);
    }
  });
  return kept;
};

/** Boxes that frame a picture: what their few words say of it does not decide. */
const frames = new Set(['FIGURE', 'FIGCAPTION']);

/** A player's title, the length of a film. */
const longestTitle = 80;

/** What lies over a picture: its place among others ("1/12"), "Before" and "After". */
const longestLabel = 24;

const isLabelled = ({ element }: Medium, box: Box): boolean =>
  box.paragraphs === 0 &&
  (isPlayerLink(element)
    ? box.chars <= longestTitle
    : box.chars <= longestLabel && box.linkChars === 0);

/** The innermost box around a medium that has text besides its frame's. */
const textBox = (medium: Medium): Box => {
  let { box } = medium;
  let framed = 0;
  while (
    box.parent !== null &&
    (box.chars === framed || frames.has(box.tag) || isLabelled(medium, box))
  ) {
    // Words that are links make a frame a teaser's: what is around it does not stand for it.
    framed = box.linkChars < box.chars / 2 ? box.chars : 0;
    box = box.parent;
  }
  return box;
};

/** A picture is the article's where most of the text beside it is. */
const leastShare = 0.5;

/** Chooses the pictures and players that stand with the kept blocks. */
export const chooseMedia = (segments: Segments, keep: readonly boolean[]): ReadonlySet<Element> => {
  const kept = keptIn(segments, keep);
  return new Set(
    segments.media
      .filter((medium) => {
        const box = textBox(medium);
        return (kept.get(box) ?? 0) >= box.chars * leastShare && (kept.get(box) ?? 0) > 0;
      })
      .map(({ element }) => element),
  );
};
