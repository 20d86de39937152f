import type { EpochMs } from './epoch-ms';
import type { ArticleId, FeedId } from './ids';

export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink';

export const highlightColours: readonly HighlightColour[] = ['yellow', 'green', 'blue', 'pink'];

/** A passage by its words and those around it (W3C Web Annotation's TextQuoteSelector), so that it survives an update of the text. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it began in the text it was taken from, in characters: tells repeats apart. */
  readonly start: number;
}

/** A passage the person marked, with what they wrote beside it. It names its article, so that it can outlive it. */
export interface Highlight {
  readonly id: string;
  readonly articleId: ArticleId;
  readonly feedId: FeedId;
  readonly quote: TextQuote;
  readonly colour: HighlightColour;
  /** Empty where nothing was written. */
  readonly note: string;
  readonly createdAt: EpochMs;
  readonly changedAt: EpochMs;
  /** The article's title, link and feed as they were then. */
  readonly title: string;
  readonly link: string | null;
  readonly feedName: string;
}
