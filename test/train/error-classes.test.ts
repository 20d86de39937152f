import { expect, test } from 'vitest';
import { errorsOf, type JudgedPage } from './error-classes';

const opening =
  'The ferry left an hour late on Monday, and nobody who waited on the pier minded very much.';
const closing =
  'By noon the harbour was quiet again, and the second boat went out with only three people aboard.';
const other =
  'The bakery on the corner of the market square has sold its last loaf after more than ninety years.';

interface Row {
  readonly text: string;
  readonly keep: number;
  readonly tag?: string;
  readonly heading?: boolean;
  readonly links?: number;
}

const page = (rows: readonly Row[], shown: readonly string[]): JudgedPage => ({
  described: {
    texts: rows.map(({ text }) => text),
    tags: rows.map(({ tag }) => tag ?? 'P'),
    linkShares: rows.map(({ links }) => links ?? 0),
    outline: {
      chars: [],
      boxes: [],
      kin: [],
      headings: rows.map(({ heading }) => (heading === true ? 1 : 0)),
    },
  },
  labels: rows.map(({ keep }) => ({ keep, weight: 1 })),
  shown: { text: shown.join('\n'), title: 'Ferries of the bay' },
});

const article: readonly Row[] = [
  { text: opening, keep: 1 },
  { text: 'Why it was late', keep: 1, heading: true },
  { text: 'Fog on the upper river since dawn', keep: 1, tag: 'LI' },
  { text: 'The timetable of the whole winter is here', keep: 1, links: 0.9 },
  { text: closing, keep: 1 },
  { text: 'Related stories', keep: 0, heading: true },
  { text: 'Bridge closed for a week again', keep: 0, links: 1, tag: 'LI' },
  { text: 'Boats', keep: 0, links: 1, tag: 'LI' },
  { text: other, keep: 0 },
  { text: 'Sign up for our newsletter', keep: 0 },
];
const textsWhere = (keep: number): string[] =>
  article.filter((row) => row.keep === keep).map(({ text }) => text);

test('a page shown as it should be has no fault', () => {
  expect(errorsOf(page(article, textsWhere(1)))).toEqual(new Set());
});

test('each part that is missing is counted by its kind', () => {
  expect(errorsOf(page(article, [opening, closing]))).toEqual(
    new Set(['headingLost', 'listLost', 'linkedParagraphLost']),
  );
});

test('each part that should not be there is counted by its kind', () => {
  expect(errorsOf(page(article, [...textsWhere(1), ...textsWhere(0)]))).toEqual(
    new Set(['subheadingKept', 'relatedKept', 'tagsKept', 'otherStoryKept', 'newsletterKept']),
  );
});

test('a standfirst, a caption and the title are no faults, kept or not', () => {
  const standfirst =
    'What a foggy morning does to those who cross the bay for their work, day after day.';
  const caption = 'The pier at low tide, as it is seen from the roof of the old customs house.';
  const rows: readonly Row[] = [
    { text: 'Ferries of the bay', keep: 1, heading: true },
    { text: standfirst, keep: 0 },
    ...article,
    { text: caption, keep: 0, tag: 'FIGCAPTION' },
  ];
  expect(errorsOf(page(rows, [standfirst, ...textsWhere(1), caption]))).toEqual(new Set());
});

test('an entry of the contents is not taken for kept where its heading is', () => {
  const rows: readonly Row[] = [
    article[0]!,
    { text: 'Why it was late', keep: 0, links: 1, tag: 'LI' },
    ...article.slice(1),
  ];
  expect(errorsOf(page(rows, textsWhere(1)))).toEqual(new Set());
});
