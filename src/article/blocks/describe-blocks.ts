import { addBoxFeatures, boxFeatureNames } from './box-features';
import { FeatureRow } from './feature-row';
import { isLinkList } from './is-link-list';
import { addLikenessFeatures, likenPage, likenessFeatureNames } from './likeness-features';
import { addNearFeatures, nearFeatureNames } from './near-features';
import type { PageView } from './page-view';
import { addPlaceFeatures, placeFeatureNames, PlaceReader } from './place-features';
import { addTextFeatures, textFeatureNames } from './text-features';

/** What each column of the matrix means; training alone asks. */
export const featureNames = (): readonly string[] => [
  ...textFeatureNames(),
  ...placeFeatureNames(),
  ...boxFeatureNames(),
  ...nearFeatureNames(),
  ...likenessFeatureNames(),
];

/**
 * Writes a row of numbers for each block of a page into `rows`, which are zero, one after the other; `featureNames` names its
 * first columns, and what else is in a `width` is left for later. Rows of plain lists of links stay zero.
 */
export const describeBlocks = (page: PageView, width: number, rows: Float32Array): void => {
  const row = new FeatureRow(rows);
  const reader = new PlaceReader();
  const likenesses = likenPage(page);
  page.blocks.forEach((block, index) => {
    if (isLinkList(block, index, page)) return;
    row.start(index * width);
    addTextFeatures(row, block, page.host);
    addPlaceFeatures(row, block, reader);
    addBoxFeatures(row, index, page);
    addNearFeatures(row, index, page);
    addLikenessFeatures(row, index, page, likenesses);
  });
};
