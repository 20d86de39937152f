import type { EpochMs } from './epoch-ms';
import type { ArticleId, FeedId } from './ids';

/** What the person did with an article. Outlives the article, so that nothing read returns as unread. */
export interface Status {
  readonly articleId: ArticleId;
  readonly feedId: FeedId;
  readonly sortAt: EpochMs;
  readonly readAt: EpochMs | null;
  readonly starredAt: EpochMs | null;
}
