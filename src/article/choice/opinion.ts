import type { Block } from '../blocks/block';

/** What is thought of each block of a page. */
export interface Opinion {
  readonly blocks: readonly Block[];
  /** How likely each belongs to the article, 0 to 1. */
  readonly scores: Float32Array;
  /** What is to be kept, so far. */
  readonly keep: readonly boolean[];
}
