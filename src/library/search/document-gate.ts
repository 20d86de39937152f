import type { FeedId } from '../../model/ids';

/** Which documents may be found at all, by what the index itself knows of them. */
export interface DocumentGate {
  readonly feed: (feedId: FeedId) => boolean;
  /** Asked with the empty string where an article's language is not known. */
  readonly language: (language: string) => boolean;
  readonly after: number;
  readonly before: number;
}
