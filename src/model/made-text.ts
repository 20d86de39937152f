import type { EpochMs } from './epoch-ms';
import type { ArticleId } from './ids';

/** What the browser's own models made of an article's text, on this device. */
export interface MadeText {
  readonly articleId: ArticleId;
  readonly kind: 'summary' | 'translation';
  /** BCP 47, of what was made. */
  readonly language: string;
  /** The paragraphs it was made of: another text wants another one. */
  readonly source: readonly string[];
  /** A summary's points, or each source paragraph's translation. */
  readonly lines: readonly string[];
  readonly madeAt: EpochMs;
}
