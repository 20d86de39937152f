import type { Block, Box } from '../blocks/block';

/** A table of which this much is kept is the article's. */
const leastShare = 0.3;

const tableAround = (block: Block): Box | null => {
  for (let box: Box | null = block.box; box !== null; box = box.parent) {
    if (box.tag === 'TABLE') return box;
  }
  return null;
};

/** Figures and short words, as against a page laid out in a table. */
const holdsData = (table: Box): boolean =>
  table.paragraphs === 0 && table.linkChars < table.chars / 2;

const keptChars = (blocks: readonly Block[], keep: readonly boolean[], table: Box): number => {
  let chars = 0;
  for (let at = table.first; at <= table.last; at += 1) {
    if (keep[at] === true) chars += blocks[at]?.chars ?? 0;
  }
  return chars;
};

/** Keeps tables whole, where a part or what stands on both sides is kept: rows without their header say nothing. */
export const keepTables = (
  blocks: readonly Block[],
  keep: readonly boolean[],
): readonly boolean[] => {
  const kept = [...keep];
  for (const table of new Set(blocks.map(tableAround))) {
    if (table === null || !holdsData(table)) continue;
    const stands = keep[table.first - 1] === true && keep[table.last + 1] === true;
    const share = keptChars(blocks, keep, table) / Math.max(1, table.chars);
    if (stands || share >= leastShare) kept.fill(true, table.first, table.last + 1);
  }
  return kept;
};
