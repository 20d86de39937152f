import type { ArticleDraft, PendingDraft } from '../model/article-draft';
import type { ArticleId, FeedId } from '../model/ids';
import type { StatusRecord } from './records';

/** An item to be stored, ready or not. */
export type Draft = ArticleDraft | PendingDraft;

/** Identity keys hold within their feed: two feeds may use the same guid for different things. */
export const nameIn = (feedId: FeedId, key: string): string => `${feedId} ${key}`;

/** All of an item's names. */
export const identityIn = (feedId: FeedId, keys: readonly string[]): readonly string[] =>
  keys.map((key) => nameIn(feedId, key));

/** The keys of a stored item: its names without their feed. */
export const keysIn = ({
  feedId,
  identity,
}: Pick<StatusRecord, 'feedId' | 'identity'>): readonly string[] =>
  identity.map((name) => name.slice(nameIn(feedId, '').length));

/**
 * A document's items, each once and by names that are its own: names that one document gives to different items identify
 * nothing (guids and links of sites that stamp every item alike), and an item that is listed again is left out.
 */
export const distinctItems = (drafts: readonly Draft[]): readonly Draft[] => {
  const shared = new Set([
    ...sharedKeys(drafts, 'g:', (draft) => `${ownLink(draft) ?? ''} ${draft.title}`),
    ...sharedKeys(drafts, 'l:', (draft) => keyOf(draft.identityKeys, 't:') ?? draft.title),
  ]);
  const listed = new Set<string>();
  return drafts.flatMap((draft) => {
    const own = draft.identityKeys.filter((key) => !shared.has(key) && !isHomePage(key));
    const named = own.length > 0 ? { ...draft, identityKeys: own } : draft;
    const name = named.identityKeys[0] ?? '';
    // A title tells an item apart only together with what it says.
    const isSure = own.length > 0 && /^[gl]:/.test(name);
    const mark = isSure ? name : `${name} ${draft.itemHash}`;
    if (listed.has(mark)) return [];
    listed.add(mark);
    return [named];
  });
};

/** Keys of a kind that stand for items that are told apart by something else. */
const sharedKeys = (
  drafts: readonly Draft[],
  kind: 'g:' | 'l:',
  tell: (draft: Draft) => string,
): readonly string[] => {
  const tellers = new Map<string, string>();
  const shared: string[] = [];
  for (const draft of drafts) {
    const key = keyOf(draft.identityKeys, kind);
    if (key === undefined) continue;
    const teller = tell(draft);
    if ((tellers.get(key) ?? teller) !== teller) shared.push(key);
    tellers.set(key, teller);
  }
  return shared;
};

const ownLink = ({ identityKeys }: Draft): string | undefined =>
  identityKeys.find((key) => key.startsWith('l:') && !isHomePage(key));

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
  const known = keysIn(status);
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
