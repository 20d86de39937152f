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
import { readHeld } from './held-items';
import { distinctItems, identityIn, type Claimed, type Draft } from './match-item';
import type { Library } from './open-library';
import type { Schema, StoreName } from './schema';
import { holdFresh, type FreshArticle } from './search/fresh-articles';
import { noteForSearch } from './search/search-queue';
import type { StatusRecord } from './records';
import { putLater } from './put-later';
import { shelfOf, statusRecord } from './status-record';

const mostNames = 12;

/** The stores that items are written to; a poll's and a follow's transactions hold at least these. */
export type ItemTx = IDBPTransaction<
  Schema,
  ['articles', 'statuses', 'contents', 'searchQueue'],
  'readwrite'
>;

export interface ItemChanges {
  readonly added: readonly ArticleId[];
  readonly updated: readonly ArticleId[];
}

interface ItemWork {
  readonly feed: FeedProfile;
  readonly drafts: readonly Draft[];
  /** How many items of the feed the library is known to hold; 0 where that is not known. */
  readonly held: number;
  readonly library: Library;
  readonly sheet: CounterSheet;
}

/** What storing a document's items changed, and how many the library holds of the feed now. */
export interface StoredItems extends ItemChanges {
  readonly held: number;
}

/** Stores a document's items: new ones as unread, edited ones in place, known ones not at all. The caller notes them. */
export const storeItems = async <Names extends StoreName[]>(
  transaction: IDBPTransaction<Schema, Names, 'readwrite'>,
  work: ItemWork,
): Promise<StoredItems> => {
  const tx = transaction as unknown as ItemTx;
  const { feed, library } = work;
  const distinct = distinctItems(work.drafts);
  const { statuses, ask, count } = await readHeld(tx, feed.id, {
    count: work.held,
    items: distinct.length,
  });
  const { drafts, claimed } = withoutSame(distinct, statuses);
  const known = await findKnown(feed.id, drafts, claimed, ask);
  const added: FreshArticle[] = [];
  const edits: Promise<readonly ArticleId[]>[] = [];
  for (const [at, draft] of drafts.entries()) {
    const status = known[at];
    if (status) edits.push(updateItem(tx, work, draft, status));
    else added.push(addItem(tx, work, draft));
  }
  const updated = (await Promise.all(edits)).flat();
  // Not what was rolled back.
  void tx.done.then(
    () => {
      holdFresh(library, added);
    },
    () => undefined,
  );
  return { added: added.map(({ article }) => article.id), updated, held: count + added.length };
};

/** The drafts that are not stored just as they are, and the stored items that the others are. */
const withoutSame = (
  drafts: readonly Draft[],
  statuses: readonly StatusRecord[],
): { readonly drafts: readonly Draft[]; readonly claimed: Claimed } => {
  const byMark = new Map(statuses.map(({ mark, articleId }) => [mark, articleId]));
  const claimed: Claimed = new Set();
  const others = drafts.filter((draft) => {
    const articleId = byMark.get(markOf(draft));
    if (articleId !== undefined) claimed.add(articleId);
    return articleId === undefined;
  });
  return { drafts: others, claimed };
};

/** Notes for the search index what a transaction stored: once for all of it, since each note is a request of its own. */
export const noteItems = <Names extends StoreName[]>(
  tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  { added, updated }: ItemChanges,
): void => {
  noteForSearch(tx, added, 'new');
  noteForSearch(tx, updated);
};

/** An item of the same text and name as a stored one needs no look-up: it is stored as it is. */
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
    { ...noMarks, articleId: id, feedId, sortAt, identity, mark: markOf(draft) },
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
  const mark = markOf(draft);
  const identity = joinNames(identityIn(feed.id, draft.identityKeys), known.identity);
  if (known.mark !== mark || known.identity !== identity) {
    putLater(tx, 'statuses', { ...known, identity, mark });
  }
  if (known.mark === mark) return [];
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
    pageVersion: null,
  });
  return [known.articleId];
};

/** What an item is called now, and as many of its earlier names as an item's record holds. */
const joinNames = (now: readonly string[], before: readonly string[]): readonly string[] =>
  now.every((name) => before.includes(name))
    ? before
    : [...new Set([...now, ...before])].slice(0, mostNames);

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
