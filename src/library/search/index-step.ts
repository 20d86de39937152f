import type { Article } from '../../model/article';
import type { Content } from '../../model/content';
import type { ArticleId } from '../../model/ids';
import type { Library } from '../open-library';
import { buildSegment } from './build-segment';
import { markDead, type DeadBits } from './dead-bits';
import { hashWords } from './hash-words';
import type { IndexState, QueueRecord, SegmentEntry } from './index-state';
import { readMany } from './read-many';
import type { SearchDocument } from './segment';
import { deadPart, readState, writeSegment, writeState, type WriteStore } from './segment-store';

/** The plain text of an article's body as a person can read it. */
export type TextOf = (article: Article, content: Content | undefined) => string;

/** What one step did. */
export interface IndexStep {
  readonly indexed: readonly ArticleId[];
  /** The new documents' numbers begin here. */
  readonly from: number;
  readonly left: boolean;
}

interface Work {
  readonly state: IndexState;
  readonly keys: readonly number[];
  readonly documents: readonly { readonly facts: SearchDocument; readonly hash: number }[];
  /** Indexed before, and now otherwise or gone. */
  readonly outdated: readonly number[];
  readonly gone: readonly { readonly id: ArticleId; readonly document: number }[];
  readonly left: boolean;
}

/**
 * Takes notes from the queue and brings the index up to them, in one transaction: killed at any point, it has been done
 * or will be done again. Only the background calls it, one step at a time.
 * @returns Null where the index has to be built anew first.
 */
export const indexStep = async (
  library: Library,
  textOf: TextOf,
  mostArticles: number,
): Promise<IndexStep | null> => {
  const work = await gather(library, textOf, mostArticles);
  if (work === null) return null;
  const { state, documents } = work;
  const from = state.nextDocument;
  if (work.keys.length > 0) await store(library, work);
  return { indexed: documents.map(({ facts }) => facts.id), from, left: work.left };
};

const gather = async (
  library: Library,
  textOf: TextOf,
  mostArticles: number,
): Promise<Work | null> => {
  const tx = library.db.transaction([
    'searchQueue',
    'searchDocuments',
    'searchSegments',
    'articles',
    'contents',
  ]);
  const state = await readState(tx.objectStore('searchSegments'));
  if (state === null) return null;
  const { keys, notes, left } = await readQueue(tx.objectStore('searchQueue'), mostArticles);
  const ids: ArticleId[] = [];
  const articles: (Article | undefined)[] = [];
  const contents: (Content | undefined)[] = [];
  for (const { ids: own, together } of notes) {
    ids.push(...own);
    const [some, bodies] = await Promise.all([
      readMany(tx.objectStore('articles'), own, ({ id }) => id, together),
      readMany(tx.objectStore('contents'), own, ({ articleId }) => articleId, together),
    ]);
    articles.push(...some);
    contents.push(...bodies);
  }
  const fresh = new Set(notes.flatMap((note) => (note.fresh ? note.ids : [])));
  const known = await Promise.all(
    ids.map(async (id) => (fresh.has(id) ? undefined : tx.objectStore('searchDocuments').get(id))),
  );
  const documents: { facts: SearchDocument; hash: number }[] = [];
  const outdated: number[] = [];
  const gone: { id: ArticleId; document: number }[] = [];
  for (const [at, id] of ids.entries()) {
    const article = articles[at];
    const before = known[at];
    if (article === undefined) {
      if (before) gone.push({ id, document: before.document });
      continue;
    }
    const facts = factsOf(article, textOf(article, contents[at]));
    const hash = hashWords(facts);
    if (before?.hash === hash) continue;
    if (before) outdated.push(before.document);
    documents.push({ facts, hash });
  }
  return { state, keys, documents, outdated, gone, left };
};

const factsOf = (article: Article, text: string): SearchDocument => ({
  id: article.id,
  feedId: article.feedId,
  sortAt: article.sortAt,
  language: article.language,
  title: article.title,
  text: article.author === null ? text : `${article.author}\n${text}`,
});

interface Queue {
  getAllKeys(query: null, count: number): Promise<number[]>;
  getAll(query: null, count: number): Promise<QueueRecord[]>;
}

/** So many notes are looked at in a step; most hold what one poll brought. */
const mostNotes = 128;

const readQueue = async (queue: Queue, mostArticles: number) => {
  const [keys, notes] = await Promise.all([
    queue.getAllKeys(null, mostNotes + 1),
    queue.getAll(null, mostNotes + 1),
  ]);
  const seen = new Set<ArticleId>();
  const taken: { ids: readonly ArticleId[]; together: boolean; fresh: boolean }[] = [];
  for (const { ids, kind } of notes.slice(0, mostNotes)) {
    if (taken.length > 0 && seen.size + ids.length > mostArticles) break;
    // What was noted twice is taken once; the first note says whether it is new.
    const own = ids.filter((id) => !seen.has(id));
    for (const id of own) seen.add(id);
    taken.push({ ids: own, together: kind === 'all', fresh: kind !== 'changed' });
  }
  return { keys: keys.slice(0, taken.length), notes: taken, left: taken.length < notes.length };
};

const store = async (library: Library, work: Work): Promise<void> => {
  const { state, keys, documents, outdated, gone } = work;
  const segment =
    documents.length === 0
      ? null
      : buildSegment(
          documents.map(({ facts }) => facts),
          state.nextDocument,
        );
  const tx = library.db.transaction(
    ['searchQueue', 'searchDocuments', 'searchSegments'],
    'readwrite',
    { durability: 'relaxed' },
  );
  const parts = tx.objectStore('searchSegments');
  for (const key of keys) void tx.objectStore('searchQueue').delete(key);
  for (const { id } of gone) void tx.objectStore('searchDocuments').delete(id);
  for (const [at, { facts, hash }] of documents.entries()) {
    const document = state.nextDocument + at;
    void tx.objectStore('searchDocuments').put({ document, hash }, facts.id);
  }
  const segments = await bury(parts, state.segments, {
    outdated,
    forgotten: gone.map(({ document }) => document),
  });
  let next: IndexState = { ...state, segments };
  if (segment !== null) {
    const id = state.nextSegment;
    const from = state.nextDocument;
    const to = from + documents.length;
    const bytes = writeSegment(parts, id, segment);
    const entry = { id, from, to, documents: to - from, dead: 0, forgotten: 0, bytes };
    next = {
      ...next,
      nextSegment: id + 1,
      nextDocument: to,
      words: state.words + segment.head.lengths.reduce((sum, length) => sum + length, 0),
      segments: [...segments, entry],
    };
  }
  writeState(parts, next);
  await tx.done;
};

/** Marks documents dead in their segments. */
const bury = (
  store: WriteStore,
  segments: readonly SegmentEntry[],
  dead: { readonly outdated: readonly number[]; readonly forgotten: readonly number[] },
): Promise<readonly SegmentEntry[]> =>
  Promise.all(
    segments.map(async (segment): Promise<SegmentEntry> => {
      const { id, from, to } = segment;
      const within = (document: number): boolean => document >= from && document < to;
      const local = (document: number): number => document - from;
      const outdated = dead.outdated.filter(within).map(local);
      const forgotten = dead.forgotten.filter(within).map(local);
      if (outdated.length + forgotten.length === 0) return segment;
      const bits =
        ((await store.get([id, deadPart, 0])) as DeadBits | undefined) ??
        new Uint8Array((to - from + 7) >> 3);
      const lost = markDead(bits, forgotten);
      const replaced = markDead(bits, outdated);
      void store.put(bits, [id, deadPart, 0]);
      return {
        ...segment,
        dead: segment.dead + lost + replaced,
        forgotten: segment.forgotten + lost,
      };
    }),
  );
