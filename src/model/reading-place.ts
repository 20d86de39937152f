import type { EpochMs } from './epoch-ms';
import type { ArticleId } from './ids';

/** Where a reader stands in an article, told so that it is found again after the text was updated. */
export interface ReadingPlace {
  readonly articleId: ArticleId;
  /** The block (paragraph, heading, picture …) at the upper edge, counted from 0. */
  readonly block: number;
  /** How that block begins; empty for a picture. */
  readonly quote: string;
  /** How much of the block is above the edge, 0 to 1. */
  readonly above: number;
  /** How much of the whole is above the edge, 0 to 1: for a text in which the block is gone. */
  readonly share: number;
  readonly at: EpochMs;
}
