import type { ArticleDraft } from '../model/article-draft';
import type { ArticleId, FeedId } from '../model/ids';
import type { StatusRecord } from './records';

/** Identity keys hold within their feed: two feeds may use the same guid for different things. */
export const identityIn = (feedId: FeedId, keys: readonly string[]): readonly string[] =>
  keys.map((key) => `${feedId} ${key}`);

/**
 * Drops guids that one document gives to several different links (sites that stamp every item with
 * the home page's address), so that they identify nothing.
 */
export const withoutSharedGuids = (drafts: readonly ArticleDraft[]): readonly ArticleDraft[] => {
  const linksByGuid = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const guid = keyOf(draft, 'g:');
    if (guid === undefined) continue;
    const links = linksByGuid.get(guid) ?? new Set();
    linksByGuid.set(guid, links.add(keyOf(draft, 'l:') ?? draft.title));
  }
  return drafts.map((draft) => {
    const guid = keyOf(draft, 'g:');
    const shared = guid !== undefined && (linksByGuid.get(guid)?.size ?? 0) > 1;
    const rest = draft.identityKeys.filter((key) => key !== guid);
    return shared && rest.length > 0 ? { ...draft, identityKeys: rest } : draft;
  });
};

const keyOf = (draft: ArticleDraft, kind: string): string | undefined =>
  draft.identityKeys.find((key) => key.startsWith(kind));

/** What is known of a stored item that shares a key with a new one. */
export interface Candidate {
  readonly status: StatusRecord;
  /** Null where only the tombstone is left. */
  readonly title: string | null;
}

/**
 * Whether a stored item that shares `key` is the same one: by guid always; by link where one side has
 * no guid or the titles agree (a home page's link may stand in every item); by title and date where
 * both are there (a site that moved changes guids and links at once).
 */
export const isSameItem = (
  feedId: FeedId,
  draft: ArticleDraft,
  key: string,
  candidate: Candidate,
): boolean => {
  if (key.startsWith('g:')) return true;
  if (key.startsWith('l:')) {
    const bothHaveGuids =
      keyOf(draft, 'g:') !== undefined &&
      candidate.status.identity.some((known) => known.startsWith(`${feedId} g:`));
    return !bothHaveGuids || candidate.title === null || candidate.title === draft.title;
  }
  return draft.title !== '' && draft.publishedAt !== null
    ? true
    : !draft.identityKeys.some((other) => other !== key);
};

/** Items already recognised in this document: none may be taken twice. */
export type Claimed = Set<ArticleId>;
