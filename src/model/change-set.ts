import type { ArticleId, FeedId } from './ids';

/** What one library transaction changed; all that follows from it (badge, lists, notifications) starts here. */
export interface ChangeSet {
  readonly added: readonly ArticleId[];
  readonly updated: readonly ArticleId[];
  /** Read, unread, starred, unstarred. */
  readonly restated: readonly ArticleId[];
  readonly feeds: readonly FeedId[];
  readonly settings: boolean;
}

export const noChange: ChangeSet = {
  added: [],
  updated: [],
  restated: [],
  feeds: [],
  settings: false,
};
