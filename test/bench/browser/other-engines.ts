import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Labelled, MadeArticle } from '../made-library';

/** How an engine did. */
export interface Relevance {
  readonly engine: string;
  /** Of the queries: those whose article was among the first three. */
  readonly share: number;
  readonly buildMs: number;
  /** On average. */
  readonly queryMs: number;
}

const judge = (
  engine: string,
  build: () => (query: string) => readonly unknown[],
  asked: readonly Labelled[],
): Relevance => {
  const builtAt = performance.now();
  const ask = build();
  const startedAt = performance.now();
  const hits = asked.filter(({ query, wanted }) => ask(query).slice(0, 3).includes(wanted)).length;
  const queryMs = (performance.now() - startedAt) / asked.length;
  return { engine, share: hits / asked.length, buildMs: startedAt - builtAt, queryMs };
};

/** MiniSearch and FlexSearch as they come, each over title and text. */
export const measureOthers = (
  articles: readonly MadeArticle[],
  asked: readonly Labelled[],
): readonly Relevance[] => [
  judge(
    'minisearch',
    () => {
      const index = new MiniSearch({ fields: ['title', 'text'] });
      index.addAll(articles.map((article, id) => ({ ...article, id })));
      return (query) => index.search(query).map(({ id }) => id as unknown);
    },
    asked,
  ),
  judge(
    'flexsearch',
    () => {
      const index = new FlexSearch.Document({ document: { id: 'id', index: ['title', 'text'] } });
      for (const [id, { title, text }] of articles.entries()) index.add({ id, title, text });
      return (query) => [
        ...new Set(index.search(query, { limit: 10 }).flatMap(({ result }) => result as unknown[])),
      ];
    },
    asked,
  ),
];
