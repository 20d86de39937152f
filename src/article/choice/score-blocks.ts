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
  const width = rows.length / count;
  return Float32Array.from({ length: count }, (_, index) =>
    isDescribed(rows, index * width) ? trees.ask(rows, index * width) : undescribed,
  );
};

/** The rows of most pages fit into so many numbers. */
const usualNumbers = 2 ** 18;

/** Zeroes for one page at a time: to be given fresh memory for each takes longer than to clear what one has. */
const zeroes = (): ((numbers: number) => Float32Array) => {
  const usual = new Float32Array(usualNumbers);
  return (numbers) =>
    numbers > usualNumbers ? new Float32Array(numbers) : usual.subarray(0, numbers).fill(0);
};

/** Unpacks a model, which takes some milliseconds, and returns what asks it. */
export const openModel = (model: PackedModel): ScoreBlocks => {
  const first = new Trees(model.first);
  const second = new Trees(model.second);
  const [from, width] = [model.first.width, model.second.width];
  const clear = zeroes();
  return (page) => {
    const count = page.blocks.length;
    if (count === 0) return new Float32Array();
    // Both ensembles read the same rows: the second's columns come after the first's.
    const rows = clear(width * count);
    describeBlocks(page, width, rows);
    const opinion = scoreOnce(first, rows, count);
    describeNeighbourhood(outlinePage(page), opinion, { rows, width, from });
    return scoreOnce(second, rows, count);
  };
};
