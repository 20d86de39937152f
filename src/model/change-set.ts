import type { ArticleId, FeedId } from './ids';

/** What one library transaction changed; all that follows from it (badge, lists, notifications) starts here. */
export interface ChangeSet {
  readonly added: readonly ArticleId[];
  readonly updated: readonly ArticleId[];
  /** Their marks changed: read, starred, later, tags, deleted. */
  readonly restated: readonly ArticleId[];
  readonly feeds: readonly FeedId[];
  /** Folders, or which feed stands where. */
  readonly shelves: boolean;
  readonly settings: boolean;
  /** Articles in which something was marked, or is no longer. */
  readonly highlights: readonly ArticleId[];
}

export const noChange: ChangeSet = {
  added: [],
  updated: [],
  restated: [],
  feeds: [],
  shelves: false,
  settings: false,
  highlights: [],
};

const union = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [
  ...new Set([...one, ...other]),
];

/** Two changes told as one. */
export const joinChanges = (one: ChangeSet, other: ChangeSet): ChangeSet => ({
  added: union(one.added, other.added),
  updated: union(one.updated, other.updated),
  restated: union(one.restated, other.restated),
  feeds: union(one.feeds, other.feeds),
  shelves: one.shelves || other.shelves,
  settings: one.settings || other.settings,
  highlights: union(one.highlights, other.highlights),
});
