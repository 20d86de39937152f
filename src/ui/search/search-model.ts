import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { listHighlights } from '../../library/highlights';
import type { Library } from '../../library/open-library';
import { countWaiting } from '../../library/search/count-waiting';
import { fitsOf } from '../../library/search/find-matches';
import type { SearchOrder } from '../../library/search/gather-candidates';
import { isEmptyQuery, parseQuery, type ParsedQuery } from '../../library/search/parse-query';
import {
  listSavedSearches,
  removeSavedSearch,
  saveSearch,
  type SavedSearch,
} from '../../library/search/saved-searches';
import { searchArticles, type SearchResults } from '../../library/search/search-articles';
import { searchHighlights } from '../../library/search/search-highlights';
import { SearchIndex } from '../../library/search/search-index';
import type { ChangeSet } from '../../model/change-set';
import type { Highlight } from '../../model/highlight';
import type { Face } from '../models/face';
import { firstPage } from './first-page';
import { runLatest } from '../models/run-latest';

/** Searching as one types. */
export interface SearchModel {
  readonly query: ReadonlySignal<string>;
  readonly order: ReadonlySignal<SearchOrder>;
  /** Null where nothing is asked, or nothing was found yet. */
  readonly results: ReadonlySignal<SearchResults | null>;
  /** What the person marked or noted that fits, the latest first. */
  readonly highlights: ReadonlySignal<readonly Highlight[]>;
  /** Whether a folded word is marked. */
  readonly fits: ReadonlySignal<(folded: string) => boolean>;
  /** While many articles wait to be indexed. */
  readonly building: ReadonlySignal<boolean>;
  /** The kept search that this is, if it is one. */
  readonly saved: ReadonlySignal<SavedSearch | null>;
  readonly type: (query: string) => void;
  readonly setOrder: (order: SearchOrder) => void;
  readonly loadMore: () => void;
  /** Keeps this search in the sidebar, or no longer. */
  readonly toggleSaved: () => Promise<void>;
  readonly dispose: () => void;
}

/** So many more are shown at once when they are asked for. */
const nextPage = 50;
/** So many notes may wait without a word: they are taken in before a person has typed. */
const silentlyWaiting = 3;

type Deps = Pick<Face, 'library' | 'hear' | 'ask' | 'now'>;

/** Makes the model of a search. */
export const createSearchModel = (deps: Deps, first: string): SearchModel => {
  const { library, hear, ask, now } = deps;
  const query = signal(first);
  const { results, order, building, ...finding } = createFinding(deps, query);
  const keeping = createKeeping(library, query);
  const marked = createMarked(library, () => parseQuery(query.value, now()));
  // What came meanwhile is taken in now rather than with the next beat; without a background it is taken in later.
  void ask('index', null).catch(() => undefined);
  const follow = ({ settings, highlights, restated }: ChangeSet): void => {
    if (settings) void keeping.read();
    if (highlights.length > 0) void marked.read();
    if (restated.length > 0) void finding.refresh();
  };
  return {
    ...{ query, order, results, building, saved: keeping.saved, toggleSaved: keeping.toggle },
    highlights: marked.found,
    fits: computed(() =>
      fitsOf(parseQuery(query.value, now()), [...(results.value?.instead.values() ?? [])].flat()),
    ),
    type: (typed) => {
      query.value = typed;
      finding.start();
    },
    setOrder: finding.setOrder,
    loadMore: finding.loadMore,
    dispose: hear((announcement) => {
      if (announcement.kind === 'indexed') void finding.refresh();
      if (announcement.kind === 'changed') follow(announcement.change);
    }),
  };
};

/** What a query finds, as far as it was asked to be shown. */
const createFinding = ({ library, now }: Deps, query: ReadonlySignal<string>) => {
  const order = signal<SearchOrder>('best');
  const results = signal<SearchResults | null>(null);
  const building = signal(false);
  const index = new SearchIndex(library);
  let limit = firstPage;
  const refresh = runLatest(async () => {
    const parsed = parseQuery(query.value, now());
    const asked = { query: parsed, order: order.value, limit };
    const found = isEmptyQuery(parsed) ? null : await searchArticles(library, index, asked);
    const waiting = await countWaiting(library);
    batch(() => {
      results.value = found;
      building.value = waiting > silentlyWaiting;
    });
  });
  void index.warm().then(refresh);
  const start = (): void => {
    limit = firstPage;
    void refresh();
  };
  const setOrder = (wanted: SearchOrder): void => {
    order.value = wanted;
    start();
  };
  const loadMore = (): void => {
    limit += nextPage;
    void refresh();
  };
  return { order, results, building, refresh, start, setOrder, loadMore };
};

/** What was marked, as far as it fits. */
const createMarked = (library: Library, parsed: () => ParsedQuery) => {
  const all = signal<readonly Highlight[]>([]);
  const read = runLatest(async () => {
    all.value = await listHighlights(library);
  });
  void read();
  return { read, found: computed(() => searchHighlights(all.value, parsed())) };
};

/** Which kept search a query is, and how to keep it or let it go. */
const createKeeping = (library: Library, query: ReadonlySignal<string>) => {
  const searches = signal<readonly SavedSearch[]>([]);
  const read = runLatest(async () => {
    searches.value = await listSavedSearches(library);
  });
  void read();
  const saved = computed(
    () => searches.value.find((search) => search.query === query.value.trim()) ?? null,
  );
  const toggle = async (): Promise<void> => {
    const text = query.value.trim();
    if (saved.value) await removeSavedSearch(library, saved.value.id);
    else await saveSearch(library, text, text);
    await read();
  };
  return { saved, read, toggle };
};
