import type { Article } from '../../model/article';
import type { Content } from '../../model/content';
import type { ArticleId } from '../../model/ids';
import type { Library } from '../open-library';
import { takeFresh } from './fresh-articles';
import { hashWords } from './hash-words';
import { indexVersion, type IndexedRecord, type IndexState, type QueueRecord } from './index-state';
import { locateDocuments } from './locate-documents';
import { readMany } from './read-many';
import type { SearchDocument } from './segment';
import { readState, type ReadStore } from './segment-store';

/** The plain text of an article's body as a person can read it. */
export type TextOf = (article: Article, content: Content | undefined) => string;

/** What a step of the indexer has to do. */
export interface Work {
  readonly state: IndexState;
  readonly keys: readonly number[];
  readonly documents: readonly WorkDocument[];
  /** Indexed before, and now otherwise or gone. */
  readonly outdated: readonly number[];
  readonly gone: readonly { readonly id: ArticleId; readonly document: number }[];
  readonly left: boolean;
}

/** An article to be taken in; its hash is null where it is new: then it is found by its segment, until it changes. */
interface WorkDocument {
  readonly facts: SearchDocument;
  readonly hash: number | null;
}

/** Reads what waits, as far as one step may go; null where the index is of another version. */
export const gatherWork = async (
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
  if (state?.version !== indexVersion) return null;
  const { keys, notes, again, left } = await readQueue(tx.objectStore('searchQueue'), mostArticles);
  const ids: ArticleId[] = [];
  const articles: (Article | undefined)[] = [];
  const contents: (Content | undefined)[] = [];
  const held = takeFresh(library);
  for (const { ids: own, together } of notes) {
    ids.push(...own);
    // What was noted again since is no longer what was stored first.
    const inHand = own.flatMap((id) => (again.has(id) ? [] : (held.get(id) ?? [])));
    const [some, bodies] =
      inHand.length === own.length
        ? [inHand.map(({ article }) => article), inHand.map(({ content }) => content)]
        : await Promise.all([
            readMany(tx.objectStore('articles'), own, ({ id }) => id, together),
            readMany(tx.objectStore('contents'), own, ({ articleId }) => articleId, together),
          ]);
    articles.push(...some);
    contents.push(...bodies);
  }
  const fresh = new Set(notes.flatMap((note) => (note.fresh ? note.ids : [])));
  const known = await readKnown(
    tx.objectStore('searchDocuments'),
    tx.objectStore('searchSegments'),
    state,
    ids.filter((id) => !fresh.has(id)),
  );
  const found = ids.map((id, at) => ({
    article: articles[at],
    content: contents[at],
    before: known.get(id),
    id,
    isFresh: fresh.has(id),
  }));
  return { state, keys, left, ...sortOut(found, textOf) };
};

interface Noted {
  readonly id: ArticleId;
  readonly article: Article | undefined;
  readonly content: Content | undefined;
  readonly before: Known | undefined;
  readonly isFresh: boolean;
}

/** Which articles are to be taken in, and which documents no longer hold. */
const sortOut = (
  noted: readonly Noted[],
  textOf: TextOf,
): Pick<Work, 'documents' | 'outdated' | 'gone'> => {
  const documents: WorkDocument[] = [];
  const outdated: number[] = [];
  const gone: { id: ArticleId; document: number }[] = [];
  for (const { id, article, content, before, isFresh } of noted) {
    if (article === undefined) {
      if (before) gone.push({ id, document: before.document });
      continue;
    }
    const facts = factsOf(article, textOf(article, content));
    const hash = isFresh ? null : hashWords(facts);
    if (before !== undefined && hash !== null && before.hash === hash) continue;
    if (before) outdated.push(before.document);
    documents.push({ facts, hash });
  }
  return { documents, outdated, gone };
};

/** Where the index holds an article, and what it held there; null where that is not known. */
interface Known {
  readonly document: number;
  readonly hash: number | null;
}

/** By articles' own records, else by looking where they stand. */
const readKnown = async (
  records: { get(id: ArticleId): Promise<IndexedRecord | undefined> },
  segments: ReadStore,
  state: IndexState,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, Known>> => {
  const known = new Map<ArticleId, Known>();
  for (const [at, record] of (await Promise.all(ids.map((id) => records.get(id)))).entries()) {
    const id = ids[at];
    if (id !== undefined && record) known.set(id, record);
  }
  const rest = ids.filter((id) => !known.has(id));
  for (const [id, document] of await locateDocuments(segments, state, rest)) {
    known.set(id, { document, hash: null });
  }
  return known;
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
  const again = new Set<ArticleId>();
  const taken: { ids: readonly ArticleId[]; together: boolean; fresh: boolean }[] = [];
  for (const { ids, kind } of notes.slice(0, mostNotes)) {
    if (taken.length > 0 && seen.size + ids.length > mostArticles) break;
    // What was noted twice is taken once; the first note says whether it is new.
    const own = ids.filter((id) => !seen.has(id));
    for (const id of ids) if (seen.has(id)) again.add(id);
    for (const id of own) seen.add(id);
    taken.push({ ids: own, together: kind === 'all', fresh: kind !== 'changed' });
  }
  const left = taken.length < notes.length;
  return { keys: keys.slice(0, taken.length), notes: taken, again, left };
};
