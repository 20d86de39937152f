import type { Library } from '../open-library';
import { BestList } from './best-list';
import { findTerms } from './find-terms';
import { gatherCandidates, type Candidate, type SearchOrder } from './gather-candidates';
import type { DocumentGate } from './document-gate';
import type { IndexState } from './index-state';
import { mendQuery } from './mend-query';
import type { ParsedQuery } from './parse-query';
import { readingsOf } from './readings-of';
import { rarityOf } from './rarity-of';
import { SegmentScorer } from './score-segment';
import { scoreTerms } from './score-terms';
import { IndexCache, SegmentReader } from './segment-reader';
import { readState, type ReadStore } from './segment-store';

/** What a query found, before statuses were asked. */
export interface Candidates {
  readonly total: number;
  /** The best, in order; as many as asked for. */
  readonly best: readonly Candidate[];
  /** Words that are nowhere, and those that were looked for instead. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
}

/** What is asked of the index. */
export interface IndexQuery {
  readonly query: ParsedQuery;
  readonly order: SearchOrder;
  readonly gate: DocumentGate;
  /** How many are wanted, best first. */
  readonly most: number;
  readonly now: number;
  /** Only documents numbered from here. */
  readonly from?: number;
}

interface Run extends IndexQuery {
  readonly store: ReadStore;
  readonly state: IndexState;
  readonly segments: readonly SegmentReader[];
}

/** The index as a page searches it: heads and some dictionary blocks are kept between queries, postings are not. */
export class SearchIndex {
  readonly #library: Library;
  readonly #cache = new IndexCache();
  #readers = new Map<number, SegmentReader>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Reads ahead what the first query will need. */
  async warm(): Promise<void> {
    const { store } = this.#library.db.transaction('searchSegments');
    const state = await readState(store);
    if (state) await this.#open(store, state);
  }

  /** Finds what fits; null where there is no index of this version. */
  async find(asked: IndexQuery): Promise<Candidates | null> {
    // One transaction, so that no merge changes what is read half-way.
    const { store } = this.#library.db.transaction('searchSegments');
    const state = await readState(store);
    if (state === null) return null;
    const { from = 0 } = asked;
    const all = await this.#open(store, state);
    const segments = all.filter(({ head }) => head.from + head.lengths.length > from);
    const run = { ...asked, store, state, segments };
    let found: Candidates = { total: 0, best: [], instead: new Map() };
    for (const query of readingsOf(asked.query)) {
      found = await search({ ...run, query });
      if (found.total > 0 || query.terms.length === 0) return found;
    }
    const { query, instead } = await mendQuery(store, segments, asked.query);
    return instead.size === 0 ? found : { ...(await search({ ...run, query })), instead };
  }

  async #open(store: ReadStore, state: IndexState): Promise<readonly SegmentReader[]> {
    const readers = await Promise.all(
      state.segments.map(async (entry) => {
        const reader =
          this.#readers.get(entry.id) ?? (await SegmentReader.open(store, entry.id, this.#cache));
        await reader.refresh(store, entry);
        return reader;
      }),
    );
    this.#readers = new Map(readers.map((reader) => [reader.id, reader]));
    return readers;
  }
}

const search = async (run: Run): Promise<Candidates> => {
  const { store, state, segments, query, most } = run;
  const words = query.terms.flatMap((term) => term.words);
  const found = await Promise.all(
    segments.map((segment) => Promise.all(words.map((word) => findTerms(store, segment, word)))),
  );
  const rarity = words.map((_, at) => rarityOf(found, at, state.nextDocument));
  const documents = state.segments.reduce((sum, segment) => sum + segment.documents, 0);
  const best = new BestList<Candidate>(most);
  const totals = await Promise.all(
    segments.map(async (segment, at) => {
      const scorer = new SegmentScorer(segment, state.words / Math.max(1, documents));
      const { terms } = query;
      const share = {
        store,
        segment,
        scorer,
        of: segments.length,
        terms,
        found: found[at] ?? [],
        rarity,
      };
      return (await scoreTerms(share)) ? gatherCandidates(share, run, best) : 0;
    }),
  );
  const total = totals.reduce((sum, count) => sum + count, 0);
  return { total, best: best.sorted(), instead: new Map() };
};
