import type { Block, Box } from './block';

interface Centre {
  /** The box whose text is most like an article's. */
  readonly centre: Box | null;
  /** The innermost box that holds most of the page's paragraphs. */
  readonly trunk: Box | null;
}

const worth = (box: Box): number => {
  const share = 1 - box.linkChars / Math.max(1, box.chars);
  const plain = (box.chars - box.linkChars) * share;
  const density = Math.log1p(box.paragraphs) / Math.log1p(box.blocks);
  return plain * density * (1 + 0.05 * Math.min(box.depth, 12));
};

/** Looks for the box that holds the article, twice by different measures. */
export const findCentre = (blocks: readonly Block[]): Centre => {
  const seen = new Set<Box>();
  let centre: Box | null = null;
  let root: Box | null = null;
  let best = 0;
  for (const block of blocks) {
    for (let box: Box | null = block.box; box !== null && !seen.has(box); box = box.parent) {
      seen.add(box);
      if (box.parent === null) root = box;
      const value = box.paragraphs === 0 ? 0 : worth(box);
      if (value > best) [centre, best] = [box, value];
    }
  }
  let trunk: Box | null = null;
  const needed = (root?.paragraphChars ?? 0) * 0.6;
  for (const box of seen) {
    if (needed > 0 && box.paragraphChars >= needed && box.depth > (trunk?.depth ?? -1)) trunk = box;
  }
  return { centre, trunk };
};
