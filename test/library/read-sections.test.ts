import { expect, test } from 'vitest';
import type { Library } from '../../src/library/open-library';
import { readSections, type SectionOrder } from '../../src/library/read-sections';
import { statusRecord } from '../../src/library/status-record';
import type { ArticleView } from '../../src/model/article-view';
import { epochMs } from '../../src/model/epoch-ms';
import type { ArticleId, FeedId } from '../../src/model/ids';
import { noMarks } from '../../src/model/status';
import { freshLibrary } from './fresh-library';

const feedId = 'feed' as FeedId;
const dayMs = 24 * 60 * 60_000;

/** More than are read at once, three days of them, seventy of the same moment each time. */
const fill = async (library: Library, count: number): Promise<void> => {
  const tx = library.db.transaction('statuses', 'readwrite');
  for (let n = 0; n < count; n += 1) {
    const sortAt = epochMs(30 * dayMs - Math.floor(n / 70) * ((3 * dayMs) / (count / 70)));
    const articleId = `a${String(n).padStart(5, '0')}` as ArticleId;
    const laterAt = n % 2 === 0 ? epochMs(1000 + n) : null;
    const status = { ...noMarks, articleId, feedId, sortAt, laterAt, identity: [articleId] };
    void tx.store.put(statusRecord(status, { listed: true, counted: true }));
  }
  await tx.done;
};

const spanOf: SectionOrder['spanOf'] = (at) => {
  const startAt = Math.floor(at / dayMs) * dayMs;
  return { startAt, endAt: startAt + dayMs };
};

const read = async (library: Library, view: ArticleView, order: SectionOrder['order']) => {
  const sections = [];
  for await (const section of readSections(library, view, { order, spanOf })) {
    sections.push(section);
  }
  return sections;
};

const wholeNumbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const id = (n: number): string => `a${String(n).padStart(5, '0')}`;

test('a list longer than one reading comes whole, each article once, in both orders', async () => {
  const library = await freshLibrary();
  await fill(library, 3500);
  const all: ArticleView = { kind: 'all', feedId: null };
  const newest = await read(library, all, 'newest');
  expect(newest.flatMap(({ ids }) => ids)).toEqual(wholeNumbers(3500).map(id));
  const days = newest.map(({ startAt }) => startAt! / dayMs);
  expect(days).toEqual([30, 29, 28, 27]);
  const oldest = await read(library, all, 'oldest');
  expect(oldest.flatMap(({ ids }) => ids)).toEqual(wholeNumbers(3500).reverse().map(id));
  const [byFeed] = await read(library, { kind: 'all', feedId }, 'feeds');
  expect(byFeed?.ids).toHaveLength(3500);
});

test('what is put aside goes by its own dates, across readings too', async () => {
  const library = await freshLibrary();
  await fill(library, 3500);
  const later = await read(library, { kind: 'later' }, 'newest');
  const even = wholeNumbers(3500).filter((n) => n % 2 === 0);
  expect(later.flatMap(({ ids }) => ids)).toEqual(even.reverse().map(id));
});
