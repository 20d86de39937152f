import type { IDBPTransaction } from 'idb';
import { hashText } from '../model/hash-text';
import type { Article } from '../model/article';
import { readyDraft, type StoredWords } from '../model/article-draft';
import { uncleanContent, type Content } from '../model/content';
import type { EpochMs } from '../model/epoch-ms';
import type { FeedProfile } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';
import { noMarks } from '../model/status';
import type { CounterSheet } from './counters';
import { identityIn, isSameItem, distinctItems, type Claimed, type Draft } from './match-item';
import type { Library } from './open-library';
import type { Schema, StoreName } from './schema';
import { holdFresh, type FreshArticle } from './search/fresh-articles';
import { noteForSearch } from './search/search-queue';
import type { StatusRecord } from './records';
import { putLater } from './put-later';
import { shelfOf, statusRecord } from './status-record';

/** The stores that items are written to; a poll's and a follow's transactions hold at least these. */
export type ItemTx = IDBPTransaction<
  Schema,
  ['articles', 'statuses', 'contents', 'documents', 'searchQueue'],
  'readwrite'
>;

export interface ItemChanges {
  readonly added: readonly ArticleId[];
  readonly updated: readonly ArticleId[];
}

interface ItemWork {
  readonly feed: FeedProfile;
  readonly drafts: readonly Draft[];
  readonly library: Library;
  readonly sheet: CounterSheet;
}

/** Stores a document's items: new ones as unread, edited ones in place, known ones not at all. The caller notes them. */
export const storeItems = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  work: ItemWork,
): Promise<ItemChanges> => {
  const tx = transaction as unknown as ItemTx;
  const feedId = work.feed.id;
  const last =
    (await tx.objectStore('documents').get(feedId))?.items ?? new Map<string, ArticleId>();
  const items = new Map<string, ArticleId>();
  const drafts: Draft[] = [];
  for (const draft of distinctItems(work.drafts)) {
    const articleId = last.get(markOf(draft));
    if (articleId === undefined) drafts.push(draft);
    else items.set(markOf(draft), articleId);
  }
  const known = await findKnown(tx, feedId, drafts, {
    claimed: new Set(items.values()),
    // A feed that holds nothing yet has nothing to be found: one question in place of three for each item.
    holdsAny:
      last.size > 0 ||
      (drafts.length > 0 &&
        (await tx.objectStore('statuses').index('byFeed').getKey(feedId)) !== undefined),
  });
  const added: FreshArticle[] = [];
  const edits: Promise<readonly ArticleId[]>[] = [];
  for (const [at, draft] of drafts.entries()) {
    const status = known[at];
    const fresh = status === undefined ? addItem(tx, work, draft) : null;
    if (fresh !== null) added.push(fresh);
    const articleId = status?.articleId ?? fresh?.article.id;
    if (articleId !== undefined) items.set(markOf(draft), articleId);
    if (status) edits.push(updateItem(tx, work, draft, status));
  }
  const updated = (await Promise.all(edits)).flat();
  if (drafts.length > 0 || items.size !== last.size) {
    putLater(tx, 'documents', { feedId, items });
  }
  // Not what was rolled back.
  void tx.done.then(
    () => {
      holdFresh(work.library, added);
    },
    () => undefined,
  );
  return { added: added.map(({ article }) => article.id), updated };
};

/** Notes for the search index what a transaction stored: once for all of it, since each note is a request of its own. */
export const noteItems = <Names extends StoreName[]>(
  tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  { added, updated }: ItemChanges,
): void => {
  noteForSearch(tx, added, 'new');
  noteForSearch(tx, updated);
};

/** An item that stands in the last document with the same text and name needs no look-up: it is stored as it is. */
const markOf = ({ itemHash, identityKeys }: Draft): string =>
  hashText([itemHash, identityKeys[0] ?? null]);

/**
 * The stored item of each draft: first by the strongest name for all, then by weaker names, so that an item that is
 * certain is never taken for another that stands before it in the document.
 */
const findKnown = async (
  tx: ItemTx,
  feedId: FeedId,
  drafts: readonly Draft[],
  { claimed, holdsAny }: { readonly claimed: Claimed; readonly holdsAny: boolean },
): Promise<readonly (StatusRecord | undefined)[]> => {
  const known: (StatusRecord | undefined)[] = drafts.map(() => undefined);
  if (drafts.length === 0 || !holdsAny) return known;
  const byIdentity = tx.objectStore('statuses').index('byIdentity');
  // A rung is asked for all at once, and only of those that no stronger name told: most are told by the first.
  const askRung = (rung: number): Promise<readonly (readonly StatusRecord[])[]> =>
    Promise.all(
      drafts.map(async ({ identityKeys }, at) => {
        const key = identityKeys[rung];
        return key === undefined || known[at] ? [] : byIdentity.getAll(`${feedId} ${key}`);
      }),
    );
  const claim = (at: number, rung: number, sharing: readonly StatusRecord[]): void => {
    const draft = drafts[at];
    const key = draft?.identityKeys[rung];
    if (draft === undefined || key === undefined) return;
    const found = sharing.find(
      (status) => !claimed.has(status.articleId) && isSameItem(draft, key, status),
    );
    if (found === undefined) return;
    known[at] = found;
    claimed.add(found.articleId);
  };
  const rungs = Math.max(0, ...drafts.map(({ identityKeys }) => identityKeys.length));
  for (let rung = 0; rung < rungs; rung += 1) {
    for (const [at, sharing] of (await askRung(rung)).entries()) claim(at, rung, sharing);
  }
  return known;
};

const addItem = (tx: ItemTx, { feed, library, sheet }: ItemWork, draft: Draft): FreshArticle => {
  const feedId = feed.id;
  const id = library.newId() as ArticleId;
  const now = library.now();
  const { feedHtml, identityKeys: _, ...listed } = readyDraft(draft);
  const sortAt = shownDate(draft.publishedAt, now);
  const article: Article = { ...listed, id, feedId, firstSeenAt: now, sortAt, updatedAt: null };
  const identity = identityIn(feedId, draft.identityKeys);
  const status = statusRecord(
    { ...noMarks, articleId: id, feedId, sortAt, identity },
    shelfOf(feed),
  );
  // Not awaited one by one: the transaction commits them together or none.
  putLater(tx, 'articles', article);
  putLater(tx, 'statuses', status);
  const content = uncleanContent(id, feedHtml);
  putLater(tx, 'contents', content);
  sheet.add(undefined, status);
  return { article, content };
};

/** A missing or future date becomes first-seen; dates decide the order shown, never what is new. */
const shownDate = (publishedAt: EpochMs | null, now: EpochMs): EpochMs =>
  publishedAt === null || publishedAt > now ? now : publishedAt;

/** Takes an edit over, keeping status and place; tells the article where its text changed. */
const updateItem = async (
  tx: ItemTx,
  { feed, library }: ItemWork,
  draft: Draft,
  known: StatusRecord,
): Promise<readonly ArticleId[]> => {
  const names = identityIn(feed.id, draft.identityKeys);
  if (names.some((name) => !known.identity.includes(name))) {
    const identity = [...new Set([...names, ...known.identity])].slice(0, 12);
    putLater(tx, 'statuses', { ...known, identity });
  }
  const old = await tx.objectStore('articles').get(known.articleId);
  if (!old || old.itemHash === draft.itemHash) return [];
  const content = await tx.objectStore('contents').get(known.articleId);
  const stored = { title: old.title, feedHtml: content?.feedHtml ?? null };
  const isReworded = !('readsLike' in draft && draft.readsLike(stored));
  const { feedHtml, identityKeys: _, ...listed } = readyDraft(draft);
  putLater(tx, 'articles', {
    ...old,
    ...listed,
    ...(isReworded && { updatedAt: library.now() }),
  });
  const previous = isReworded
    ? { ...replaced(stored, content?.previous, known.readAt), replacedAt: library.now() }
    : content?.previous;
  putLater(tx, 'contents', {
    // What was made of both texts stays readable until they have been made anew.
    ...(content ?? uncleanContent(known.articleId, null)),
    feedHtml,
    ...(feedHtml === null && { feedText: null }),
    ...(previous && { previous }),
    pageFailure: null,
    cleanedAt: null,
    feedVersion: 0,
    pageVersion: 0,
  });
  return [known.articleId];
};

/** What an edit is compared with: the text that the person read, where there have been edits since; else the last. */
const replaced = (
  stored: StoredWords,
  previous: Content['previous'],
  readAt: EpochMs | null,
): StoredWords => {
  if (previous === undefined || readAt === null || readAt > previous.replacedAt) return stored;
  const { title, feedHtml } = previous;
  return { title, feedHtml };
};
