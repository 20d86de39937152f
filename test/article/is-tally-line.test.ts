import { describe, expect, it } from 'vitest';
import { isTallyLine } from '../../src/article/words/is-tally-line';

describe('a line that says how long, how many and when', () => {
  it.each([
    '5 min read',
    'November 3, 2026 · 5 min read · 12 comments',
    'Updated 3 Nov 2026, 14:05 | 1,204 views | 3 Comments',
    'Reading time: 4 minutes',
    'Lesezeit: ca. 4 Minuten',
    '3 tháng 11, 2026 • 4 phút đọc',
    '4 min de lecture',
  ])('is known: %s', (line) => {
    expect(isTallyLine(line)).toBe(true);
  });

  it.each([
    'November 3, 2026',
    'The post got 12 comments in two days',
    '12 comments are waiting for an answer from the council.',
    'A 5 min read is what most people have time for',
    '2026: 1,204 views',
    'Who reads 40 comments?',
    '30 min walk from the quay',
  ])('is not seen in: %s', (line) => {
    expect(isTallyLine(line)).toBe(false);
  });

  it('is decided at once of a line that is made to be long in deciding', () => {
    expect(isTallyLine(`2026 · 5 min read ${'a'.repeat(90)}&`)).toBe(false);
    expect(isTallyLine(`2026 · 5 min read ${'1.'.repeat(45)}&`)).toBe(false);
  });
});
