import type { Block } from './block';
import type { FeatureRow } from './feature-row';
import { clamp, log } from './feature-row';
import { isHeading, type PageView } from './page-view';
import { phrases } from './phrases';

const steps = [-3, -2, -1, 1, 2, 3] as const;
const headingSays = [
  'pointerLead',
  'boxHeading',
  'comments',
  'elsewhere',
  'tags',
  'sources',
] as const;

export const nearFeatureNames = (): readonly string[] => [
  'place',
  'charsBefore',
  'blocksOnPage',
  'charsOnPage',
  'blocksAfter',
  ...steps.flatMap((step) =>
    ['chars', 'linkShare', 'heading', 'kin'].map((name) => `near${step}:${name}`),
  ),
  'proseBefore',
  'proseAfter',
  'headingDistance',
  'headingChars',
  'headingLevel',
  'headingNear',
  ...headingSays.map((name) => `under:${name}`),
  'sinceTitle',
  'hasTitle',
  'kin:count',
  'kin:share',
  'kin:chars',
  'kin:linkShare',
  'kin:paragraphs',
  'repeats',
];

const linkShare = (block: Block): number => Math.min(1, block.linkChars / block.chars);

const addNeighbour = (row: FeatureRow, block: Block, other: Block | undefined): void => {
  if (other === undefined) {
    row.add(-1, -1, 0, 0);
    return;
  }
  row.add(
    log(other.chars),
    linkShare(other),
    isHeading(other) ? 1 : 0,
    other.signature === block.signature ? 1 : 0,
  );
};

/** Characters of prose among the six blocks on one side. */
export const proseBeside = (index: number, step: 1 | -1, page: PageView): number => {
  let chars = 0;
  for (let distance = 1; distance <= 6; distance += 1) {
    const other = page.blocks[index + step * distance];
    if (other !== undefined && linkShare(other) < 0.4 && other.chars > 60) chars += other.chars;
  }
  return chars;
};

const addHeading = (row: FeatureRow, index: number, page: PageView): void => {
  const at = page.headingBefore[index] ?? -1;
  const heading = page.blocks[at];
  const block = page.blocks[index];
  if (heading === undefined || block === undefined) {
    row.add(-1, 0, 0, 0, ...headingSays.map(() => 0));
    return;
  }
  let near = heading.box.parent === block.box.parent ? 1 : 0;
  if (near === 0 && heading.box.parent?.element.contains(block.box.element) === true) near = 0.5;
  row.add(
    clamp(index - at, 30),
    log(heading.chars),
    Number(heading.box.tag.slice(1)),
    near,
    ...headingSays.map((name) => (phrases[name]?.test(heading.text) === true ? 1 : 0)),
  );
};

/** What stands before and after a block, the heading above it, and the others of its kind. */
export const addNearFeatures = (row: FeatureRow, index: number, page: PageView): void => {
  const block = page.blocks[index];
  if (block === undefined) return;
  const all = page.blocks.length;
  row.add(
    index / all,
    (page.charsBefore[index] ?? 0) / page.chars,
    log(all),
    log(page.chars),
    log(all - index),
  );
  for (const step of steps) addNeighbour(row, block, page.blocks[index + step]);
  row.add(log(proseBeside(index, -1, page)), log(proseBeside(index, 1, page)));
  addHeading(row, index, page);
  row.add(page.titleAt < 0 ? 0 : clamp(index - page.titleAt, 40), page.titleAt < 0 ? 0 : 1);
  const kin = page.kin.get(block.signature) ?? { count: 0, chars: 0, linkChars: 0, paragraphs: 0 };
  row.add(
    log(kin.count),
    kin.chars / page.chars,
    log(kin.chars / Math.max(1, kin.count)),
    kin.linkChars / Math.max(1, kin.chars),
    kin.paragraphs / Math.max(1, kin.count),
    log((page.repeats.get(block.words.join(' ')) ?? 1) - 1),
  );
};
