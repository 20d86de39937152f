import type { Block, Box } from './block';
import type { FeatureRow } from './feature-row';
import { boxesAround } from './make-box';
import type { NameReader } from './vocabulary';
import { nameWords } from './vocabulary';

const list = (words: string): readonly string[] => words.split(' ');

const ownTags = list(
  'P LI H1 H2 H3 H4 H5 TD PRE BLOCKQUOTE FIGCAPTION DIV SECTION DT DD LABEL ARTICLE FORM HEADER FOOTER TH TR SUMMARY CAPTION BODY MAIN ASIDE FIGURE CENTER',
);

const aroundTags = list(
  'ARTICLE MAIN NAV HEADER FOOTER ASIDE FORM FIGURE TABLE UL OL LI BLOCKQUOTE SECTION DETAILS DIALOG PRE DL FIGCAPTION',
);

const roles = list('navigation banner contentinfo complementary main article dialog');

export const placeFeatureNames: readonly string[] = [
  ...ownTags.map((tag) => `is:${tag}`),
  ...aroundTags.map((tag) => `in:${tag}`),
  ...roles.map((role) => `role:${role}`),
  'articleBody',
  'hidden',
  'depth',
  ...nameWords.map((word) => `named:${word}`),
];

/** Names further out than this say nothing of the block. */
const namedBoxes = 9;
const mostBoxes = 40;

const addNames = (row: FeatureRow, around: readonly Box[], reader: NameReader): void => {
  const nearest = new Float32Array(nameWords.length);
  around.slice(0, namedBoxes).forEach((box, distance) => {
    for (const word of reader.read(box.names)) {
      if (nearest[word] === 0) nearest[word] = 1 / (1 + distance * 0.5);
    }
  });
  row.add(...nearest);
};

/** Where a block stands: its element, those around it, and what their names say. */
export const addPlaceFeatures = (row: FeatureRow, block: Block, reader: NameReader): void => {
  const around = boxesAround(block.box).slice(0, mostBoxes);
  for (const tag of ownTags) row.addFlag(block.box.tag === tag);
  for (const tag of aroundTags) {
    const distance = around.findIndex((box) => box.tag === tag);
    row.add(distance < 0 ? 0 : 1 / (1 + distance * 0.25));
  }
  for (const role of roles) row.addFlag(around.some((box) => box.role === role));
  row.addFlag(around.some((box) => box.names.includes('articlebody')));
  row.addFlag(block.box.isHidden);
  row.add(block.box.depth);
  addNames(row, around, reader);
};
