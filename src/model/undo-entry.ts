import type { EpochMs } from './epoch-ms';
import type { ArticleId, FeedId } from './ids';

/** An article's status before a change. */
export interface StatusBefore {
  readonly articleId: ArticleId;
  readonly readAt: EpochMs | null;
  readonly starredAt: EpochMs | null;
}

/** How to take one action of the person's back. */
export type UndoAction =
  | { readonly kind: 'statuses'; readonly before: readonly StatusBefore[] }
  | { readonly kind: 'unfollow'; readonly feedIds: readonly FeedId[] }
  | {
      readonly kind: 'merge';
      /** The feed that went. */
      readonly feedId: FeedId;
      readonly before: readonly StatusBefore[];
    };

export interface UndoEntry {
  readonly id: number;
  readonly at: EpochMs;
  readonly action: UndoAction;
}
