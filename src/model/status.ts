import type { EpochMs } from './epoch-ms';
import type { ArticleId, FeedId } from './ids';

/** What the person did with an article. Outlives the article, so that nothing read returns as unread. */
export interface Status {
  readonly articleId: ArticleId;
  readonly feedId: FeedId;
  readonly sortAt: EpochMs;
  readonly readAt: EpochMs | null;
  readonly starredAt: EpochMs | null;
  /** When it was put aside for later. */
  readonly laterAt: EpochMs | null;
  /** Names as the person wrote them, trimmed, each once. */
  readonly tags: readonly string[];
  /** When the person deleted it: out of every list, and forgotten after the undo window. */
  readonly deletedAt: EpochMs | null;
}

/** The part of a status that the person decides. */
export type Marks = Pick<Status, 'readAt' | 'starredAt' | 'laterAt' | 'tags' | 'deletedAt'>;

/** An article that nothing was done with. */
export const noMarks: Marks = {
  readAt: null,
  starredAt: null,
  laterAt: null,
  tags: [],
  deletedAt: null,
};
