import type { EpochMs } from './epoch-ms';
import type { ArticleId, FeedId } from './ids';
import type { Enclosure, Transcript } from './parsed-feed';

export type TextDirection = 'ltr' | 'rtl';

/** What a list needs of an article; its body lives in `contents`, what the person did with it in `statuses`. */
export interface Article {
  readonly id: ArticleId;
  readonly feedId: FeedId;
  /** Plain text; may be empty, then the excerpt stands in. */
  readonly title: string;
  readonly link: string | null;
  readonly author: string | null;
  readonly publishedAt: EpochMs | null;
  readonly firstSeenAt: EpochMs;
  /** Decides the order shown: the published date, or first-seen where that is missing or lies in the future. */
  readonly sortAt: EpochMs;
  /** When the site last changed its text after we stored it. */
  readonly updatedAt: EpochMs | null;
  /** The first sentences as plain text, at most 300 characters. */
  readonly excerpt: string;
  /** BCP 47. */
  readonly language: string | null;
  readonly direction: TextDirection;
  readonly readingMinutes: number | null;
  readonly imageUrl: string | null;
  readonly enclosures: readonly Enclosure[];
  /** Chapters and transcripts of an episode, where the feed has them. */
  readonly episode?: {
    readonly chaptersUrl: string | null;
    readonly transcripts: readonly Transcript[];
  };
  /** Hash of what the feed said, to know an edit from a repeat. */
  readonly itemHash: string;
}
