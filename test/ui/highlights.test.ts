import { expect, test, vi } from 'vitest';
import './browser-double';
import type { Highlight } from '../../src/model/highlight';
import type { ArticleId, FeedId } from '../../src/model/ids';
import { undo, undoLatest } from '../../src/library/undo';
import { findQuote, quoteAt } from '../../src/ui/highlights/find-quote';
import { createHighlightsModel } from '../../src/ui/highlights/highlights-model';
import { highlightsMarkdown } from '../../src/ui/highlights/highlights-markdown';
import { fakeFace } from './fake-face';

const text =
  'Con nước lên sớm. Chợ họp sớm hơn hai tiếng. Người bán kể lại. Chợ họp sớm hơn hai tiếng. Rồi ai về nhà nấy.';

const stands = (now: string, quote: ReturnType<typeof quoteAt>): string | null => {
  const found = findQuote(now, quote);
  return found && now.slice(found.start, found.end);
};

test('a passage is found again by its words and its neighbours', () => {
  const second = text.lastIndexOf('Chợ họp');
  const quote = quoteAt(text, second, second + 27);
  const longer = `Biên tập thêm một câu ở đây. ${text}`;
  expect(findQuote(longer, quote)?.start).toBe(longer.lastIndexOf('Chợ họp'));
  expect(findQuote(text, quote)).toEqual({ start: second, end: second + 27 });
});

test('a passage whose own words were edited is what stands between the same neighbours', () => {
  const start = text.indexOf('Người bán kể lại');
  const quote = quoteAt(text, start, start + 16);
  expect(stands(text.replace('Người bán kể lại', 'Người mua kể lại'), quote)).toBe(
    'Người mua kể lại',
  );
});

test('a passage that is gone is gone', () => {
  const quote = quoteAt(text, 0, 17);
  expect(stands('Một bài khác hẳn, không có câu nào giống.', quote)).toBeNull();
});

const wanted = {
  articleId: 'a' as ArticleId,
  feedId: 'f' as FeedId,
  quote: quoteAt(text, 0, 17),
  colour: 'yellow',
  note: '',
  title: 'Chợ [nổi]',
  link: 'https://tin.example/cho noi',
  feedName: 'Bản tin',
} as const;

test('marking, noting and removing are each taken back', async () => {
  const face = await fakeFace();
  const shown: (number | null)[] = [];
  const toasts = { show: (_: unknown, id: number | null = null) => shown.push(id) };
  const model = createHighlightsModel(face, toasts, wanted.articleId);
  const seen = () => model.highlights.value?.map(({ note, colour }) => `${colour} ${note}`);
  const made = await model.add(wanted);
  await vi.waitFor(() => {
    expect(seen()).toEqual(['yellow ']);
  });
  await model.change(made, { note: 'Hỏi lại' });
  await model.change(made, { colour: 'blue' });
  await vi.waitFor(() => {
    expect(seen()).toEqual(['blue Hỏi lại']);
  });
  await model.remove(made);
  await vi.waitFor(() => {
    expect(seen()).toEqual([]);
  });
  await undo(face.library, shown.at(-1)!);
  await vi.waitFor(() => {
    expect(seen()).toEqual(['blue Hỏi lại']);
  });
  await undoLatest(face.library);
  await undoLatest(face.library);
  await vi.waitFor(() => {
    expect(seen()).toEqual(['yellow ']);
  });
  await undoLatest(face.library);
  await vi.waitFor(() => {
    expect(seen()).toEqual([]);
  });
  model.dispose();
});

test('Markdown goes by article, and no sign of the text becomes markup', () => {
  const at = Date.UTC(2026, 10, 1) as Highlight['createdAt'];
  const one = { ...wanted, id: '1', createdAt: at, changedAt: at };
  const two = {
    ...one,
    id: '2',
    note: 'See *this*',
    quote: { ...one.quote, exact: 'Two\nlines <b>', start: 90 },
  };
  expect(highlightsMarkdown([two, one], () => '1 Nov')).toBe(
    [
      '## [Chợ \\[nổi\\]](<https://tin.example/cho%20noi>)',
      'Bản tin, 1 Nov',
      '> Con nước lên sớm.',
      '> Two\n>\n> lines \\<b\\>',
      'See \\*this\\*\n',
    ].join('\n\n'),
  );
});
