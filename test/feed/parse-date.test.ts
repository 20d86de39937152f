import { expect, test } from 'vitest';
import { parseDate } from '../../src/feed/parse-date';

const iso = (text: string): string | null => {
  const at = parseDate(text);
  return at === null ? null : new Date(at).toISOString().replace('.000Z', 'Z');
};

test.each([
  // Atom, JSON Feed and what comes near.
  ['2025-01-06T15:30:00+07:00', '2025-01-06T08:30:00Z'],
  ['2025-01-06T15:30:00.5Z', '2025-01-06T15:30:00.500Z'],
  ['2025-01-06 15:30', '2025-01-06T15:30:00Z'],
  ['20250106T153000Z', '2025-01-06T15:30:00Z'],
  ['2025-01-06T24:00:00Z', '2025-01-07T00:00:00Z'],
  ['2025-006', '2025-01-06T00:00:00Z'],
  ['2025-01', '2025-01-01T00:00:00Z'],
  ['1736177400', '2025-01-06T15:30:00Z'],
  // RSS.
  ['Mon, 06 Jan 2025 15:30:00 +0000', '2025-01-06T15:30:00Z'],
  ['Mon, 6 Jan 25 15:30 EST', '2025-01-06T20:30:00Z'],
  ['Mon, 06 Jan 2025 15:30:00 EST -0500', '2025-01-06T20:30:00Z'],
  ['Mon, 06 Jan 2025 15:30:00 America/New_York', '2025-01-06T20:30:00Z'],
  ['Mon Jan  6 15:30:00 2025', '2025-01-06T15:30:00Z'],
  ['Monday, January 6th, 2025 - 3:30pm', '2025-01-06T15:30:00Z'],
  ['05-Sep-2024', '2024-09-05T00:00:00Z'],
  // Day and month in doubt: the number, the weekday, the separator decide.
  ['25/01/2025 10:00', '2025-01-25T10:00:00Z'],
  ['01/25/2025 10:00', '2025-01-25T10:00:00Z'],
  ['Thứ Hai, 06/01/2025 - 15:30', '2025-01-06T15:30:00Z'],
  ['06.01.2025', '2025-01-06T00:00:00Z'],
  // Names of other languages.
  ['ngày 6 tháng 1 năm 2025 15:30', '2025-01-06T15:30:00Z'],
  ['6 thg 1, 2025', '2025-01-06T00:00:00Z'],
  ['Do, 29 Mär 2018 10:00:00 +0200', '2018-03-29T08:00:00Z'],
  ['mar., 07 janv. 2025 08:00:00 +0100', '2025-01-07T07:00:00Z'],
  ['lundi 6 août 2025 à 15h30', '2025-08-06T15:30:00Z'],
  ['6 de enero de 2025', '2025-01-06T00:00:00Z'],
  ['Пн, 06 янв 2025 15:30:00 +0300', '2025-01-06T12:30:00Z'],
  ['2025年1月6日 15:30', '2025-01-06T15:30:00Z'],
  ['2025年01月06日(月) 15時30分', '2025-01-06T15:30:00Z'],
  ['2025년 1월 6일 오후 3:30', '2025-01-06T06:30:00Z'],
])('%s', (text, expected) => {
  expect(iso(text)).toBe(expected);
});

// Zero dates of WordPress, Drupal and .NET, and days that no calendar has.
test.each([
  '',
  'yesterday',
  'Mon, 32 Jan 2025 00:00:00 GMT',
  '2025-02-30',
  '2025-01-06T25:00:00Z',
  '0000-00-00 00:00:00',
  'Mon, 30 Nov -0001 00:00:00 +0000',
  '0001-01-01T00:00:00Z',
  '1'.repeat(1000),
])('%s is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});
