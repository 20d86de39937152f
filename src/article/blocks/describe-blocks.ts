import { addBoxFeatures, boxFeatureNames } from './box-features';
import { FeatureRow } from './feature-row';
import { addLikenessFeatures, likenPage, likenessFeatureNames } from './likeness-features';
import { addNearFeatures, nearFeatureNames } from './near-features';
import type { PageView } from './page-view';
import { addPlaceFeatures, placeFeatureNames } from './place-features';
import { addTextFeatures, textFeatureNames } from './text-features';
import { NameReader } from './vocabulary';

/** What each column of the matrix means. */
export const featureNames: readonly string[] = [
  ...textFeatureNames,
  ...placeFeatureNames,
  ...boxFeatureNames,
  ...nearFeatureNames,
  ...likenessFeatureNames,
];

/** A row of numbers for each block of a page, one after the other; `featureNames` names the columns. */
export const describeBlocks = (page: PageView): Float32Array => {
  const width = featureNames.length;
  const row = new FeatureRow(new Float32Array(width * page.blocks.length));
  const reader = new NameReader();
  const likenesses = likenPage(page);
  page.blocks.forEach((block, index) => {
    row.start(index * width);
    addTextFeatures(row, block, page.host);
    addPlaceFeatures(row, block, reader);
    addBoxFeatures(row, index, page);
    addNearFeatures(row, index, page);
    addLikenessFeatures(row, index, page, likenesses);
  });
  return row.values;
};
