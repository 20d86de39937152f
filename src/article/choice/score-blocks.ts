import { describeBlocks } from '../blocks/describe-blocks';
import { outlinePage } from '../blocks/outline-page';
import type { PageView } from '../blocks/page-view';
import { describeNeighbourhood } from './neighbourhood-features';
import { Trees, type PackedTrees } from './trees';

/** Two ensembles as trained: the first sees each block by itself, the second also what the first says of its neighbours. */
export interface PackedModel {
  /** Tells the list of features it was taught by: `crc32` of their names. */
  readonly names: number;
  readonly first: PackedTrees;
  readonly second: PackedTrees;
}

/** Says of each block of a page how likely it belongs to the article, 0 to 1. */
export type ScoreBlocks = (page: PageView) => Float32Array;

/** What of blocks that were not described is the article's, over the pages the model learned from. */
const undescribed = 0.008;

/** A described block has a length, the first of its numbers. */
const isDescribed = (rows: Float32Array, offset: number): boolean => rows[offset] !== 0;

const scoreOnce = (trees: Trees, rows: Float32Array, count: number): Float32Array => {
  const width = count === 0 ? 0 : rows.length / count;
  return Float32Array.from({ length: count }, (_, index) =>
    isDescribed(rows, index * width) ? trees.ask(rows, index * width) : undescribed,
  );
};

/** One row of both kinds of features for each block. */
const join = (one: Float32Array, other: Float32Array, count: number): Float32Array => {
  const widths = [one.length / count, other.length / count] as const;
  const joined = new Float32Array(one.length + other.length);
  for (let index = 0; index < count; index += 1) {
    const at = index * (widths[0] + widths[1]);
    joined.set(one.subarray(index * widths[0], (index + 1) * widths[0]), at);
    joined.set(other.subarray(index * widths[1], (index + 1) * widths[1]), at + widths[0]);
  }
  return joined;
};

/** Unpacks a model, which takes some milliseconds, and returns what asks it. */
export const openModel = (model: PackedModel): ScoreBlocks => {
  const first = new Trees(model.first);
  const second = new Trees(model.second);
  return (page) => {
    const count = page.blocks.length;
    if (count === 0) return new Float32Array();
    const rows = describeBlocks(page, model.first.width);
    const opinion = scoreOnce(first, rows, count);
    const around = describeNeighbourhood(
      outlinePage(page),
      opinion,
      model.second.width - model.first.width,
    );
    return scoreOnce(second, join(rows, around, count), count);
  };
};
