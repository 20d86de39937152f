import type { Block, Box } from './block';
import type { FeatureRow } from './feature-row';
import { clamp, log } from './feature-row';
import type { PageView } from './page-view';

const perBox = [
  'share',
  'linkShare',
  'paragraphs',
  'perBlock',
  'linkBlocks',
  'images',
  'place',
  'twins',
  'twinChars',
];
const boxes = [0, 1, 2, 3, 4] as const;

export const boxFeatureNames = (): readonly string[] => [
  ...boxes.flatMap((number) => perBox.map((name) => `box${number}:${name}`)),
  'mostTwins',
  'mostTwinsShare',
  'centre:distance',
  'centre:place',
  'centre:sinceFirst',
  'centre:tillLast',
  'centre:share',
  'centre:linkShare',
  'trunk:distance',
  'trunk:place',
  'trunk:sinceFirst',
  'trunk:tillLast',
  'trunk:share',
  'trunk:linkShare',
];

const addBox = (row: FeatureRow, box: Box, index: number, page: PageView): void => {
  const chars = Math.max(1, box.chars);
  const blocks = Math.max(1, box.blocks);
  row.add(
    chars / page.chars,
    Math.min(1, box.linkChars / chars),
    log(box.paragraphs),
    log(chars / blocks),
    box.linkBlocks / blocks,
    Math.min(3, box.images / blocks),
    (index - box.first) / Math.max(1, box.last - box.first),
    log(box.twins.count),
    box.twins.chars / page.chars,
  );
};

const distanceTo = (block: Block, target: Box): number => {
  let distance = 0;
  for (let box: Box | null = block.box; box !== null; box = box.parent) {
    if (box === target) return Math.min(19, distance);
    distance += 1;
  }
  return 20;
};

const addDistance = (row: FeatureRow, index: number, target: Box | null, page: PageView): void => {
  const block = page.blocks[index];
  if (target === null || block === undefined) {
    row.add(-1, 0, 0, 0, 0, 0);
    return;
  }
  row.add(
    distanceTo(block, target),
    clamp((index - target.first) / Math.max(1, target.last - target.first), 3),
    clamp(index - target.first, 30),
    clamp(target.last - index, 30),
    target.chars / page.chars,
    Math.min(1, target.linkChars / Math.max(1, target.chars)),
  );
};

/** Boxes that repeat and hold paragraphs: posts of a thread, comments, teasers. */
const addTwins = (row: FeatureRow, block: Block, page: PageView): void => {
  let most = 0;
  let share = 0;
  for (let box = block.box.parent; box !== null; box = box.parent) {
    if (box.twins.count < 2 || box.twins.paragraphs < 2 || box.twins.count <= most) continue;
    most = box.twins.count;
    share = box.twins.chars / page.chars;
  }
  row.add(log(most), share);
};

/** What the boxes around a block hold, and how far it is from the middle of the page's text. */
export const addBoxFeatures = (row: FeatureRow, index: number, page: PageView): void => {
  const block = page.blocks[index];
  if (block === undefined) return;
  let box = block.box;
  for (const _ of boxes) {
    addBox(row, box, index, page);
    box = box.parent ?? box;
  }
  addTwins(row, block, page);
  addDistance(row, index, page.centre, page);
  addDistance(row, index, page.trunk, page);
};
