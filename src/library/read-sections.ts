import type { ArticleView, ListOrder } from '../model/article-view';
import { feedName } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';
import { listSources } from './feeds';
import type { Library } from './open-library';
import type { StatusRecord } from './records';
import {
  rangeOf,
  rankIn,
  readStrand,
  strandsByFeed,
  strandsOf,
  type PageMark,
  type Strand,
} from './strands';

/** A stretch of time that a list shows under one heading, from `startAt` until before `endAt`. */
export interface Span {
  readonly startAt: number;
  readonly endAt: number;
}

/** Articles under one heading: a stretch of time, or a feed. */
export interface Section {
  readonly startAt: number | null;
  readonly feedId: FeedId | null;
  readonly ids: readonly ArticleId[];
}

export interface SectionOrder {
  readonly order: ListOrder;
  /** Which heading a moment comes under. */
  readonly spanOf: (at: number) => Span;
}

const beyondAll = '\uffff';

/** Whatever else is asked of the library meanwhile waits for one portion (about 5 ms), not for a month's keys. */
const portion = 1000;

/** A whole list as the keys of its articles, heading by heading: small enough to be held at any size of the library. */
export const readSections = async function* (
  library: Library,
  view: ArticleView,
  how: SectionOrder,
): AsyncGenerator<Section> {
  if (how.order === 'feeds') {
    yield* sectionsByFeed(library, view);
    return;
  }
  const strands = await strandsOf(library, view);
  const [only] = strands;
  if (strands.length !== 1 || only === undefined) yield* mergedSections(library, strands, how);
  else if (how.order === 'newest') yield* newestSections(library, only, how);
  else yield* oldestSections(library, only, how);
};

const newestSections = async function* (
  library: Library,
  strand: Strand,
  { spanOf }: SectionOrder,
): AsyncGenerator<Section> {
  let after: PageMark | null = null;
  for (;;) {
    const { store } = library.db.transaction('statuses');
    const [first]: StatusRecord[] = await readStrand(store, strand, rangeOf(strand, after), 1);
    if (first === undefined) return;
    const { startAt } = spanOf(-rankIn(first, strand));
    yield { startAt, feedId: null, ids: await readKeys(library, strand, after, -startAt) };
    after = { rank: -startAt, articleId: beyondAll };
  }
};

const oldestSections = async function* (
  library: Library,
  strand: Strand,
  { spanOf }: SectionOrder,
): AsyncGenerator<Section> {
  let upTo = Infinity;
  for (;;) {
    const index = library.db.transaction('statuses').store.index(strand.index);
    const cursor = await index.openCursor(rangeOf(strand, null, upTo), 'prev');
    if (cursor === null) return;
    const { startAt, endAt } = spanOf(-rankIn(cursor.value, strand));
    const after = { rank: -endAt, articleId: beyondAll };
    const ids = await readKeys(library, strand, after, upTo);
    yield { startAt, feedId: null, ids: ids.reverse() };
    upTo = -endAt;
  }
};

/** The keys of a strand from after a mark, up to a rank, in its order. */
const readKeys = async (
  library: Library,
  strand: Strand,
  begin: PageMark | null = null,
  upTo?: number,
): Promise<ArticleId[]> => {
  const all: ArticleId[] = [];
  let after = begin;
  for (;;) {
    const { store } = library.db.transaction('statuses');
    const range = rangeOf(strand, after, upTo);
    const ids: ArticleId[] = await store.index(strand.index).getAllKeys(range, portion);
    all.push(...ownCopy(ids));
    const articleId = ids.at(-1);
    if (articleId === undefined || ids.length < portion) return all;
    // In the same transaction: a mark that was taken away meanwhile has no rank to go on from.
    const last: StatusRecord | undefined = await store.get(articleId);
    if (last === undefined) return all;
    after = { rank: rankIn(last, strand), articleId };
  }
};

/** Strings that come from the browser's database are kept outside the heap, at three times their size; copies are not. */
const ownCopy = (ids: readonly ArticleId[]): ArticleId[] =>
  JSON.parse(JSON.stringify(ids)) as ArticleId[];

/** A folder's feeds are read one after the other, so that no reading is long, and sorted as one. */
const mergedSections = async function* (
  library: Library,
  strands: readonly Strand[],
  { order, spanOf }: SectionOrder,
): AsyncGenerator<Section> {
  const all: { readonly at: number; readonly id: ArticleId }[] = [];
  for (const strand of strands) {
    const { store } = library.db.transaction('statuses');
    for (const record of await readStrand(store, strand)) {
      all.push({ at: -rankIn(record, strand), id: record.articleId });
    }
  }
  all.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  if (order === 'oldest') all.reverse();
  const byStart = new Map<number, ArticleId[]>();
  for (const { at, id } of all) {
    const { startAt } = spanOf(at);
    const ids = byStart.get(startAt);
    if (ids) ids.push(id);
    else byStart.set(startAt, [id]);
  }
  for (const [startAt, ids] of byStart) yield { startAt, feedId: null, ids };
};

const sectionsByFeed = async function* (
  library: Library,
  view: ArticleView,
): AsyncGenerator<Section> {
  const feeds = await listSources(library);
  const names = new Map(feeds.map((feed) => [feed.id, feedName(feed)]));
  const nameOf = (id: FeedId | null): string => (id === null ? '' : (names.get(id) ?? ''));
  const byName = (a: FeedId | null, b: FeedId | null): number => nameOf(a).localeCompare(nameOf(b));
  const strands = await strandsByFeed(library, view);
  if (strands === null) {
    const byFeed = new Map<FeedId, ArticleId[]>();
    for (const strand of await strandsOf(library, view)) {
      for (const { feedId, articleId } of await readStrand(
        library.db.transaction('statuses').store,
        strand,
      )) {
        const ids = byFeed.get(feedId);
        if (ids) ids.push(articleId);
        else byFeed.set(feedId, [articleId]);
      }
    }
    const sorted = [...byFeed].sort(([a], [b]) => byName(a, b));
    for (const [feedId, ids] of sorted) yield { startAt: null, feedId, ids };
    return;
  }
  for (const strand of [...strands].sort((a, b) => byName(a.feedId, b.feedId))) {
    const ids = await readKeys(library, strand);
    if (ids.length > 0) yield { startAt: null, feedId: strand.feedId, ids };
  }
};
