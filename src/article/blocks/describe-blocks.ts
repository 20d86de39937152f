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
 * A row of numbers for each block of a page, one after the other; `featureNames` names the `width` columns. Rows of plain lists of links
 * stay zero.
 */
export const describeBlocks = (page: PageView, width: number): Float32Array => {
  const row = new FeatureRow(new Float32Array(width * page.blocks.length));
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
  return row.values;
};
