import type { IDBPTransaction } from 'idb';
import { hashText } from '../model/hash-text';
import type { Article } from '../model/article';
import { readyDraft, type StoredWords } from '../model/article-draft';
import { uncleanContent, type Content } from '../model/content';
import type { EpochMs } from '../model/epoch-ms';
import type { FeedProfile } from '../model/feed';
import type { ArticleId } from '../model/ids';
import { noMarks } from '../model/status';
import type { CounterSheet } from './counters';
import { findKnown } from './find-known';
import { identityIn, distinctItems, type Draft } from './match-item';
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
  const last = await tx.objectStore('documents').get(feedId);
  const items = new Map<string, ArticleId>();
  const drafts: Draft[] = [];
  for (const draft of distinctItems(work.drafts)) {
    const articleId = last?.items.get(markOf(draft));
    if (articleId === undefined) drafts.push(draft);
    else items.set(markOf(draft), articleId);
  }
  const { known, held } = await findKnown(tx, feedId, drafts, {
    claimed: new Set(items.values()),
    held: last?.held ?? 0,
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
  if (drafts.length > 0 || items.size !== (last?.items.size ?? 0)) {
    putLater(tx, 'documents', { feedId, items, held });
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
