import type { Article } from '../../model/article';
import { listSources, listFolders } from '../feeds';
import type { ArticleRow } from '../list-articles';
import type { Library } from '../open-library';
import type { StatusRecord } from '../records';
import { isListed } from '../status-record';
import { foldWord } from './fold-word';
import { gateFor, passes } from './gate-for';
import type { Candidate, SearchOrder } from './gather-candidates';
import type { ArticleState, ParsedQuery } from './parse-query';
import { idsOf } from './ids-of';
import { narrowByStatus } from './narrow-by-status';
import type { Candidates, SearchIndex } from './search-index';

/** What is asked. */
export interface SearchAsk {
  readonly query: ParsedQuery;
  readonly order: SearchOrder;
  /** How many rows are wanted, best first. */
  readonly limit: number;
  /** Only documents numbered from here: what the index has taken in lately. */
  readonly from?: number;
}

/** What was found. */
export interface SearchResults {
  readonly rows: readonly ArticleRow[];
  /** How many fit; `isMore` where there are rather more, not counted one by one. */
  readonly total: number;
  readonly isMore: boolean;
  /** Words that are nowhere, and those that were looked for instead. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
}

/** Most articles that are looked at for what only their status knows (read, starred, tags). */
const mostLookedAt = 20_000;
const lookedAtOnce = 100;

/** Searches everything stored in the feeds that are followed; null where the index has to be built first. */
export const searchArticles = async (
  library: Library,
  index: SearchIndex,
  ask: SearchAsk,
): Promise<SearchResults | null> => {
  const [feeds, folders] = await Promise.all([listSources(library), listFolders(library)]);
  const { query, order, limit, from = 0 } = ask;
  const gate = gateFor(query.filters, feeds, folders);
  const asksStatus = query.filters.some(({ field }) => field === 'is' || field === 'tag');
  const now = library.now();
  const find = (most: number): Promise<Candidates | null> =>
    index.find({ query, order, gate, most, now, from });
  const found = await find(asksStatus ? mostLookedAt : limit + lookedAtOnce);
  if (found === null) return null;
  const { total, instead } = found;
  const best = await narrowByStatus(library, query, found.best);
  const { rows, fitting, isWhole } = await rowsOf(library, best, { query, limit, asksStatus });
  return asksStatus
    ? { rows, total: fitting, isMore: !isWhole || total > found.best.length, instead }
    : { rows, total: Math.max(total, rows.length), isMore: false, instead };
};

interface RowAsk {
  readonly query: ParsedQuery;
  readonly limit: number;
  readonly asksStatus: boolean;
}

/** The articles of candidates, as many as wanted, with those that their status rules out left out. */
const rowsOf = async (
  library: Library,
  candidates: readonly Candidate[],
  { query, limit, asksStatus }: RowAsk,
): Promise<{ rows: readonly ArticleRow[]; fitting: number; isWhole: boolean }> => {
  const tx = openRowTx(library);
  const rows: ArticleRow[] = [];
  let fitting = 0;
  let at = 0;
  // Counting on past the rows wanted stops where a person would stop reading the number.
  const mostCounted = asksStatus ? limit + 1000 : limit;
  while (at < candidates.length && fitting < mostCounted) {
    const missing = Math.max(0, limit - rows.length);
    const some = candidates.slice(at, at + (asksStatus ? lookedAtOnce : missing));
    at += some.length;
    // What is only counted needs no article; without a question to the status hardly any row falls out.
    const found = await factsOf(tx, some, asksStatus ? 0 : missing);
    const fits = found.filter(({ status }) => status !== undefined && fitsStatus(query, status));
    fitting += fits.length;
    rows.push(...(await completeRows(tx, fits.slice(0, missing))));
  }
  return { rows, fitting, isWhole: at >= candidates.length };
};

/** What is read of a candidate: each request goes to another process and back, so both are asked for together. */
interface Facts {
  readonly status: StatusRecord | undefined;
  readonly article: Article | undefined;
}

const completeRows = async (tx: RowTx, facts: readonly Facts[]): Promise<readonly ArticleRow[]> => {
  const rows = await Promise.all(
    facts.map(async ({ status, article }) => ({
      status,
      article: article ?? (status && (await tx.objectStore('articles').get(status.articleId))),
    })),
  );
  return rows.flatMap(({ status, article }) => (status && article ? [{ status, article }] : []));
};

type RowTx = ReturnType<typeof openRowTx>;
const openRowTx = (library: Library) =>
  library.db.transaction(['searchSegments', 'statuses', 'articles']);

/** Statuses of candidates, and the articles of the first of them. */
const factsOf = async (
  tx: RowTx,
  candidates: readonly Candidate[],
  articles: number,
): Promise<readonly Facts[]> => {
  const ids = await idsOf(tx.objectStore('searchSegments'), candidates);
  return Promise.all(
    candidates.map(async (candidate, at) => {
      const id = ids.get(candidate);
      if (id === undefined) return { status: undefined, article: undefined };
      const [status, article] = await Promise.all([
        tx.objectStore('statuses').get(id),
        at < articles ? tx.objectStore('articles').get(id) : undefined,
      ]);
      return { status, article };
    }),
  );
};

const fitsStatus = ({ filters }: ParsedQuery, status: StatusRecord): boolean => {
  if (!isListed(status)) return false;
  const tags = status.tags.map(foldWord);
  return (
    filters.every(
      (filter) => filter.field !== 'is' || isState(status, filter.value) !== filter.negative,
    ) && passes(filters, 'tag', (value) => tags.some((tag) => tag === value))
  );
};

const isState = (status: StatusRecord, state: ArticleState): boolean => {
  switch (state) {
    case 'unread':
      return status.readAt === null;
    case 'read':
      return status.readAt !== null;
    case 'starred':
      return status.starredAt !== null;
    case 'later':
      return status.laterAt !== null;
  }
};
