import type { IDBPTransaction } from 'idb';
import type { Article } from '../model/article';
import type { ArticleDraft } from '../model/article-draft';
import type { EpochMs } from '../model/epoch-ms';
import type { ArticleId, FeedId } from '../model/ids';
import type { CounterSheet } from './counters';
import { identityIn, isSameItem, withoutSharedGuids, type Claimed } from './match-item';
import type { Library } from './open-library';
import type { Schema, StoreName } from './schema';
import type { StatusRecord } from './records';
import { countDelta, statusRecord } from './status-record';

/** The stores that items are written to; a poll's and a follow's transactions hold at least these. */
export type ItemTx = IDBPTransaction<Schema, ['articles', 'statuses', 'contents'], 'readwrite'>;

export interface ItemChanges {
  readonly added: readonly ArticleId[];
  readonly updated: readonly ArticleId[];
}

interface ItemWork {
  readonly feedId: FeedId;
  readonly drafts: readonly ArticleDraft[];
  readonly library: Library;
  readonly sheet: CounterSheet;
}

/** Stores a document's items: new ones as unread, edited ones in place, known ones not at all. */
export const storeItems = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  work: ItemWork,
): Promise<ItemChanges> => {
  const tx = transaction as unknown as ItemTx;
  const claimed: Claimed = new Set();
  const added: ArticleId[] = [];
  const updated: ArticleId[] = [];
  for (const draft of withoutSharedGuids(work.drafts)) {
    const known = await findKnown(tx, work.feedId, draft, claimed);
    if (known === null) {
      const id = addItem(tx, work, draft);
      claimed.add(id);
      added.push(id);
    } else {
      claimed.add(known.articleId);
      if (await updateItem(tx, work, draft, known)) updated.push(known.articleId);
    }
  }
  return { added, updated };
};

const findKnown = async (
  tx: ItemTx,
  feedId: FeedId,
  draft: ArticleDraft,
  claimed: Claimed,
): Promise<StatusRecord | null> => {
  const byIdentity = tx.objectStore('statuses').index('byIdentity');
  for (const key of draft.identityKeys) {
    for (const status of await byIdentity.getAll(`${feedId} ${key}`)) {
      if (claimed.has(status.articleId)) continue;
      const title = (await tx.objectStore('articles').get(status.articleId))?.title ?? null;
      if (isSameItem(feedId, draft, key, { status, title })) return status;
    }
  }
  return null;
};

const addItem = (tx: ItemTx, { feedId, library, sheet }: ItemWork, draft: ArticleDraft) => {
  const id = library.newId() as ArticleId;
  const now = library.now();
  const { feedHtml, ...listed } = draft;
  const sortAt = shownDate(draft.publishedAt, now);
  const article: Article = { ...listed, id, feedId, firstSeenAt: now, sortAt, updatedAt: null };
  const identity = identityIn(feedId, draft.identityKeys);
  const status = statusRecord(
    { articleId: id, feedId, sortAt, readAt: null, starredAt: null, identity },
    true,
  );
  // Not awaited one by one: the transaction commits them together or none.
  void tx.objectStore('articles').put(article);
  void tx.objectStore('statuses').put(status);
  void tx.objectStore('contents').put(emptyContent(id, feedHtml));
  sheet.add(feedId, countDelta(undefined, status));
  return id;
};

/** A missing or future date becomes first-seen; dates decide the order shown, never what is new. */
const shownDate = (publishedAt: EpochMs | null, now: EpochMs): EpochMs =>
  publishedAt === null || publishedAt > now ? now : publishedAt;

const emptyContent = (articleId: ArticleId, feedHtml: ArticleDraft['feedHtml']) => ({
  articleId,
  feedHtml,
  clean: null,
  source: null,
  pageFailure: null,
  cleanedAt: null,
  cleanerVersion: 0,
});

/** Takes an edit over, keeping status and place; true where the text changed. */
const updateItem = async (
  tx: ItemTx,
  { feedId, library }: ItemWork,
  draft: ArticleDraft,
  known: StatusRecord,
): Promise<boolean> => {
  const identity = [
    ...new Set([...identityIn(feedId, draft.identityKeys), ...known.identity]),
  ].slice(0, 12);
  if (identity.length !== known.identity.length) {
    void tx.objectStore('statuses').put({ ...known, identity });
  }
  const old = await tx.objectStore('articles').get(known.articleId);
  if (!old || old.itemHash === draft.itemHash) return false;
  const { feedHtml, ...listed } = draft;
  void tx.objectStore('articles').put({
    ...old,
    ...listed,
    identityKeys: old.identityKeys,
    updatedAt: library.now(),
  });
  const content = await tx.objectStore('contents').get(known.articleId);
  const stale = emptyContent(known.articleId, feedHtml);
  // The page's text stays readable offline until the new one has been fetched and cleaned.
  const kept = content?.source === 'page' ? { ...content, feedHtml, cleanerVersion: 0 } : stale;
  void tx.objectStore('contents').put(kept);
  return true;
};
