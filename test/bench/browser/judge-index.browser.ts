import { searchableText } from '../../../src/article/searchable-text';
import { openLibrary, type Library } from '../../../src/library/open-library';
import { fitsText } from '../../../src/library/search/fits-text';
import type { IndexState } from '../../../src/library/search/index-state';
import { eachLiving } from '../../../src/library/search/locate-documents';
import { parseQuery } from '../../../src/library/search/parse-query';
import { searchArticles } from '../../../src/library/search/search-articles';
import { SearchIndex } from '../../../src/library/search/search-index';
import { noteForSearch } from '../../../src/library/search/search-queue';
import { epochMs } from '../../../src/model/epoch-ms';
import type { ArticleId } from '../../../src/model/ids';

let opened: Promise<Library> | null = null;
const library = (): Promise<Library> =>
  (opened ??= openLibrary({
    now: () => epochMs(Date.now()),
    newId: () => crypto.randomUUID(),
    announce: () => undefined,
  }));

/** Gives every article a word of its own time, and forgets every twentieth, with the notes that the indexer follows. */
export const stir = async (word: string): Promise<void> => {
  const { db } = await library();
  const tx = db.transaction(['articles', 'statuses', 'contents', 'searchQueue'], 'readwrite');
  const articles = await tx.objectStore('articles').getAll();
  for (const [at, article] of articles.entries()) {
    if (at % 20 === 19) {
      void tx.objectStore('articles').delete(article.id);
      void tx.objectStore('statuses').delete(article.id);
      void tx.objectStore('contents').delete(article.id);
    } else void tx.objectStore('articles').put({ ...article, title: `${word} ${article.title}` });
  }
  const ids = articles.map(({ id }) => id);
  // Small notes, so that a kill falls between some of them.
  for (let from = 0; from < ids.length; from += 3) noteForSearch(tx, ids.slice(from, from + 3));
  await tx.done;
};

/** What is wrong with the index, told in words: nothing, where it holds each article once and finds what a scan finds. */
export const judge = async (queries: readonly string[], isWhole: boolean): Promise<string[]> => {
  const { db } = await library();
  const faults: string[] = [];
  const held = new Map<ArticleId, number>();
  const tx = db.transaction('searchSegments');
  const state = (await tx.store.get([0, 0, 0])) as IndexState | undefined;
  for (const segment of state?.segments ?? []) {
    await eachLiving(tx.store, segment, (id) => held.set(id, (held.get(id) ?? 0) + 1));
  }
  for (const [id, times] of held) if (times > 1) faults.push(`${id} stands ${times} times`);
  const index = new SearchIndex(await library());
  const articles = await db.getAll('articles');
  const stored = new Set(articles.map(({ id }) => id));
  for (const query of queries) {
    const parsed = parseQuery(`${query} `, Date.now());
    const ask = { query: parsed, order: 'best', limit: 10_000 } as const;
    const found = await searchArticles(await library(), index, ask);
    const ids = found?.rows.map(({ article }) => article.id) ?? [];
    if (new Set(ids).size !== ids.length) faults.push(`${query} finds something twice`);
    if (!isWhole) continue;
    const wanted: ArticleId[] = [];
    for (const article of articles) {
      const text = searchableText(article, await db.get('contents', article.id));
      if (fitsText(parsed, [article.title, text])) wanted.push(article.id);
    }
    if (wanted.sort().join() !== [...ids].sort().join()) {
      faults.push(`${query}: ${ids.length} found, ${wanted.length} wanted`);
    }
  }
  if (isWhole) {
    if (held.size !== stored.size) faults.push(`${held.size} held, ${stored.size} stored`);
    for (const id of held.keys()) if (!stored.has(id)) faults.push(`${id} is gone, yet held`);
  }
  return faults;
};
