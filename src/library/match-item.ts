import type { ArticleDraft, PendingDraft } from '../model/article-draft';
import type { ArticleId, FeedId } from '../model/ids';
import type { StatusRecord } from './records';

/** An item to be stored, ready or not. */
export type Draft = ArticleDraft | PendingDraft;

/** Identity keys hold within their feed: two feeds may use the same guid for different things. */
export const identityIn = (feedId: FeedId, keys: readonly string[]): readonly string[] =>
  keys.map((key) => `${feedId} ${key}`);

/**
 * Drops names that one document gives to several different items, so that they identify nothing: guids and links of
 * sites that stamp every item with the home page's address.
 */
export const withoutSharedNames = (drafts: readonly Draft[]): readonly Draft[] => {
  const sharedGuids = sharedKeys(drafts, 'g:', 'l:');
  const sharedLinks = sharedKeys(drafts, 'l:', 't:');
  return drafts.map((draft) => {
    const rest = draft.identityKeys.filter(
      (key) => !sharedGuids.has(key) && !sharedLinks.has(key) && !isHomePage(key),
    );
    return rest.length > 0 && rest.length < draft.identityKeys.length
      ? { ...draft, identityKeys: rest }
      : draft;
  });
};

/** Keys of a kind that stand for items whose keys of another kind differ. */
const sharedKeys = (
  drafts: readonly Draft[],
  kind: 'g:' | 'l:',
  told: 'l:' | 't:',
): ReadonlySet<string> => {
  const tellers = new Map<string, string>();
  const shared = new Set<string>();
  for (const draft of drafts) {
    const key = keyOf(draft.identityKeys, kind);
    if (key === undefined) continue;
    const teller = keyOf(draft.identityKeys, told) ?? draft.title;
    if ((tellers.get(key) ?? teller) !== teller) shared.add(key);
    tellers.set(key, teller);
  }
  return shared;
};

/** A host without path or query names a site, no item. */
const isHomePage = (key: string): boolean => key.startsWith('l:') && !/[/?]/.test(key);

const keyOf = (keys: readonly string[], kind: string): string | undefined =>
  keys.find((key) => key.startsWith(kind));

/**
 * Whether a stored item that shares `key` is the same one. By guid: unless link, title and date all differ (a guid used
 * again). By link: where one side has no guid, or a title agrees. By title and date: where both are there (a site that
 * moved changes guids and links at once). Titles and dates are read from the keys, which outlive the article, so that
 * a tombstone is told as well.
 */
export const isSameItem = (draft: Draft, key: string, status: StatusRecord): boolean => {
  const known = status.identity.map((name) => name.slice(status.feedId.length + 1));
  if (key.startsWith('g:')) return !isReused(draft, known);
  if (key.startsWith('l:')) {
    const bothHaveGuids =
      keyOf(draft.identityKeys, 'g:') !== undefined && keyOf(known, 'g:') !== undefined;
    return !bothHaveGuids || sharesTitle(draft.identityKeys, known);
  }
  return (
    (draft.title !== '' && draft.publishedAt !== null) ||
    !draft.identityKeys.some((other) => other !== key)
  );
};

const isReused = ({ identityKeys }: Draft, known: readonly string[]): boolean => {
  const link = keyOf(identityKeys, 'l:');
  const named = keyOf(identityKeys, 't:');
  const told = known.some((key) => key.startsWith('l:')) && known.some(isTitle);
  if (link === undefined || named === undefined || !told) return false;
  const date = dateIn(named);
  return (
    date !== '' &&
    !known.includes(link) &&
    !sharesTitle(identityKeys, known) &&
    !known.some((key) => isTitle(key) && (dateIn(key) === date || dateIn(key) === ''))
  );
};

const isTitle = (key: string): boolean => key.startsWith('t:');
const titleIn = (key: string): string => key.slice(0, key.lastIndexOf('|'));
const dateIn = (key: string): string => key.slice(key.lastIndexOf('|') + 1);

const sharesTitle = (keys: readonly string[], known: readonly string[]): boolean => {
  const named = keyOf(keys, 't:');
  if (named === undefined) return !known.some(isTitle);
  return known.some((key) => isTitle(key) && titleIn(key) === titleIn(named));
};

/** Items already recognised in this document: none may be taken twice. */
export type Claimed = Set<ArticleId>;
