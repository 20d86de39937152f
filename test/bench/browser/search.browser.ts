import { plainText } from '../../../src/article/plain-text';
import { followFeed } from '../../../src/library/follow-feed';
import { openLibrary, type Library } from '../../../src/library/open-library';
import type { TextOf } from '../../../src/library/search/gather-work';
import { indexStep } from '../../../src/library/search/index-step';
import type { IndexState } from '../../../src/library/search/index-state';
import { mergeStep } from '../../../src/library/search/merge-step';
import { parseQuery } from '../../../src/library/search/parse-query';
import { rebuildIndex } from '../../../src/library/search/rebuild-index';
import { searchArticles } from '../../../src/library/search/search-articles';
import { SearchIndex } from '../../../src/library/search/search-index';
import { storePoll, type PollOutcome } from '../../../src/library/store-poll';
import type { ArticleDraft } from '../../../src/model/article-draft';
import { epochMs } from '../../../src/model/epoch-ms';
import type { FeedFacts } from '../../../src/model/feed-facts';
import { timedId } from '../../../src/model/timed-id';
import { untrustedHtml } from '../../../src/model/html';
import { firstPage } from '../../../src/ui/search/first-page';
import { heldOutSet } from '../held-out-set';
import { labelledQueries, madeLibrary, type Labelled, type MadeArticle } from '../made-library';
import { measureOthers, type Relevance } from './other-engines';

const facts: FeedFacts = {
  title: 'Bench',
  siteUrl: null,
  description: null,
  language: null,
  iconUrl: null,
  askedIntervalMs: 0,
  skipHours: [],
  skipDays: [],
  postingIntervalMs: null,
  lastPostAt: null,
};
const startAt = Date.UTC(2025, 0, 1);
const itemsPerPoll = 100;
const feeds = 50;
const pollsTogether = 5;

const open = (name: string): Promise<Library> =>
  openLibrary({
    name,
    now: () => epochMs(Date.now()),
    newId: () => timedId(Date.now(), crypto.getRandomValues(new Uint8Array(9))),
    announce: () => undefined,
  });

/** Paragraphs as feeds send them. */
const htmlOf = (text: string): string =>
  text
    .split(' ')
    .reduce<string[][]>((all, word, at) => {
      if (at % 60 === 0) all.push([]);
      all.at(-1)?.push(at % 45 === 7 ? `<a href="https://bench.example/${at}">${word}</a>` : word);
      return all;
    }, [])
    .map((words) => `<p>${words.join(' ')}.</p>`)
    .join('\n');

const draftOf = ({ title, text, language }: MadeArticle, n: number): ArticleDraft => ({
  title,
  link: `https://bench.example/${n}`,
  author: null,
  publishedAt: epochMs(startAt + n * 60_000),
  excerpt: text.slice(0, 300),
  language,
  direction: 'ltr',
  readingMinutes: 3,
  imageUrl: null,
  enclosures: [],
  identityKeys: [`g:${n}`, `l:bench.example/${n}`, `t:${n}`],
  itemHash: String(n),
  feedHtml: untrustedHtml(htmlOf(text)),
});

const textOf: TextOf = (_article, content) =>
  content?.feedHtml ? plainText(content.feedHtml) : '';

const followed = async (
  library: Library,
): Promise<readonly Awaited<ReturnType<typeof followFeed>>[]> =>
  Promise.all(
    Array.from({ length: feeds }, (_, n) =>
      followFeed(library, {
        url: `https://bench.example/feed/${n}`,
        ...{ facts, drafts: [], etag: null, lastModified: null, contentHash: '', bodyBytes: 0 },
        ...{ nextCheckAt: epochMs(0), nextCheckReason: 'posting' as const, folderId: null },
      }),
    ),
  );

const catchUp = async (library: Library, atOnce: number): Promise<void> => {
  while ((await indexStep(library, textOf, atOnce))?.left === true);
  while (await mergeStep(library, false));
};

/** A library that is being filled, over several calls: no call of a page may take minutes. */
let filling: {
  readonly library: Library;
  readonly made: ReturnType<typeof madeLibrary>;
  readonly known: Awaited<ReturnType<typeof followed>>;
  count: number;
} | null = null;

/** Opens a library to be filled. */
export const startFilling = async (name: string, seed: number): Promise<void> => {
  const library = await open(name);
  filling = { library, made: madeLibrary(seed), known: await followed(library), count: 0 };
};

/** Stores so many more articles as polls do, and indexes after some polls as the worker does; tells what both cost. */
export const fillMore = async (count: number) => {
  if (filling === null) throw new Error('Nothing is being filled');
  const { library, made, known } = filling;
  const cost = { storeMs: 0, indexMs: 0, textBytes: 0, indexBytes: 0 };
  const encoder = new TextEncoder();
  const end = filling.count + count;
  for (; filling.count < end; filling.count += itemsPerPoll) {
    const n = filling.count;
    const articles = Array.from({ length: itemsPerPoll }, () => made.article());
    const drafts = articles.map((article, at) => draftOf(article, n + at));
    for (const { title, text } of articles) {
      cost.textBytes += encoder.encode(title).length + encoder.encode(text).length;
    }
    const storedAt = performance.now();
    await storePoll(library, known[(n / itemsPerPoll) % feeds]!.feedId, pollOf(drafts, n));
    const indexedAt = performance.now();
    // The worker takes in together what comes within its pause: a few polls.
    if ((n / itemsPerPoll) % pollsTogether === pollsTogether - 1) await catchUp(library, 512);
    cost.storeMs += indexedAt - storedAt;
    cost.indexMs += performance.now() - indexedAt;
  }
  const state = (await library.db.get('searchSegments', [0, 0, 0])) as IndexState;
  cost.indexBytes = state.segments.reduce((sum, { bytes }) => sum + bytes, 0);
  return cost;
};

/** Begins to build the whole index anew. */
export const startRebuilding = async (): Promise<void> => {
  if (filling) await rebuildIndex(filling.library);
};

/** Goes on with it for a while; tells how long that took and whether anything is left. */
export const rebuildMore = async (steps: number) => {
  if (filling === null) throw new Error('Nothing is being filled');
  const startedAt = performance.now();
  let left = true;
  for (let step = 0; step < steps && left; step += 1) {
    left = (await indexStep(filling.library, textOf, 512))?.left === true;
    while (await mergeStep(filling.library, false));
  }
  return { tookMs: performance.now() - startedAt, left };
};

const pollOf = (drafts: readonly ArticleDraft[], n: number): PollOutcome => ({
  kind: 'fresh',
  ...{ facts, drafts, etag: null, lastModified: null, contentHash: String(n), bodyBytes: 1 },
  ...{ seenMove: null, moveTo: null, tookMs: 0 },
  ...{ nextCheckAt: epochMs(0), nextCheckReason: 'posting' as const },
});

/** A page that is being searched, over several calls like the filling. */
let typing: {
  readonly library: Library;
  readonly index: SearchIndex;
  readonly asked: readonly Labelled[];
} | null = null;

/** Prepares queries for a library that was filled from the same seed, so that they have something to find. */
export const startTyping = async (name: string, seed: number, queries: number): Promise<void> => {
  const made = madeLibrary(seed);
  const sample = Array.from({ length: 400 }, () => made.article());
  const library = await open(name);
  const asked = labelledQueries(sample, queries, made.random);
  typing = { library, index: new SearchIndex(library), asked };
};

/** Types one of the queries letter by letter; milliseconds of each key press. */
export const typeQuery = async (at: number): Promise<readonly number[]> => {
  if (typing === null) throw new Error('Nothing is being searched');
  const { library, index, asked } = typing;
  const times: number[] = [];
  const { query = '' } = asked[at] ?? {};
  for (let end = 1; end <= query.length; end += 1) {
    const startedAt = performance.now();
    const parsed = parseQuery(query.slice(0, end), library.now());
    await searchArticles(library, index, { query: parsed, order: 'best', limit: firstPage });
    times.push(performance.now() - startedAt);
  }
  return times;
};

/** How often the wanted article is among the first three: ours, and other engines with their defaults. */
export const relevance = async (
  seed: number,
  count: number,
  queries: number,
): Promise<readonly Relevance[]> => {
  const made = madeLibrary(seed);
  const articles = Array.from({ length: count }, () => made.article());
  const asked = labelledQueries(articles, queries, made.random);
  const { own } = await judgeOwn('relevance', articles, asked);
  return [own, ...measureOthers(articles, asked)];
};

/** The same of the set that was held out, and our share by kind of query. */
export const heldOut = async (seed: number, count: number, queries: number) => {
  const { articles, asked } = heldOutSet(seed, count, queries);
  const { own, hits } = await judgeOwn('held-out', articles, asked);
  const kinds: Record<string, { asked: number; found: number }> = {};
  for (const [at, { kind }] of asked.entries()) {
    const counted = (kinds[kind] ??= { asked: 0, found: 0 });
    counted.asked += 1;
    if (hits[at] === true) counted.found += 1;
  }
  return { engines: [own, ...measureOthers(articles, asked)], kinds };
};

const judgeOwn = async (
  name: string,
  articles: readonly MadeArticle[],
  asked: readonly Labelled[],
) => {
  const library = await open(name);
  const { feedId } = (await followed(library))[0]!;
  for (let from = 0; from < articles.length; from += 500) {
    const drafts = articles
      .slice(from, from + 500)
      .map((article, at) => draftOf(article, from + at));
    await storePoll(library, feedId, pollOf(drafts, from));
  }
  const builtAt = performance.now();
  await catchUp(library, 512);
  const buildMs = performance.now() - builtAt;
  const index = new SearchIndex(library);
  const hits: boolean[] = [];
  const startedAt = performance.now();
  for (const { query, wanted } of asked) {
    const parsed = parseQuery(query, library.now());
    const found = await searchArticles(library, index, { query: parsed, order: 'best', limit: 3 });
    const link = `https://bench.example/${wanted}`;
    hits.push(found?.rows.some(({ article }) => article.link === link) ?? false);
  }
  const queryMs = (performance.now() - startedAt) / asked.length;
  const share = hits.filter(Boolean).length / asked.length;
  const own: Relevance = { engine: 'bantin', share, buildMs, queryMs };
  return { own, hits };
};
