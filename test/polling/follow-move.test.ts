import { expect, test } from 'vitest';
import { epochMs } from '../../src/model/epoch-ms';
import type { SeenMove } from '../../src/model/feed';
import { followMove } from '../../src/polling/follow-move';

const dayMs = 24 * 60 * 60 * 1000;

/** Where a feed is asked after a run of good answers, one every `everyMs`. */
const settle = (url: string, finals: readonly string[], everyMs = dayMs): string => {
  let at = url;
  let seenMove: SeenMove | null = null;
  finals.forEach((final, n) => {
    const step = followMove({ url: at, seenMove }, final, epochMs(n * everyMs));
    seenMove = step.seenMove;
    at = step.moveTo ?? at;
  });
  return at;
};
const times = (n: number, url: string): string[] => Array.from({ length: n }, () => url);

test.each([
  ['to https', 'http://a.example/feed', 'https://a.example/feed'],
  ['to www.', 'https://a.example/feed', 'https://www.a.example/feed'],
  ['to another path', 'https://a.example/rss', 'https://a.example/feed/'],
])('a move within a site, %s, is believed at the third sighting', (_, from, to) => {
  expect(settle(from, times(2, to), 1)).toBe(from);
  expect(settle(from, times(3, to), 1)).toBe(to);
});

test('a move to another site is believed once it has lasted', () => {
  const [from, to] = ['https://a.example/feed', 'https://b.example/feed'];
  expect(settle(from, times(9, to), 1)).toBe(from);
  expect(settle(from, times(4, to))).toBe(from);
  expect(settle(from, times(5, to))).toBe(to);
});

test('sightings must follow one another', () => {
  const [from, to] = ['https://a.example/rss', 'https://a.example/feed'];
  expect(settle(from, [to, to, from, to, to])).toBe(from);
  expect(settle(from, [to, to, `${to}2`, to, to])).toBe(from);
});

test.each([
  'https://a.example/login?next=/feed',
  'https://login.a.example/sso/feed',
  'https://a.example/feed?token=abc',
  'https://a.example/signin/feed',
  'https://a.example/users/log-in',
  'https://accounts.a.example/auth?continue=rss',
  'https://me:secret@a.example/feed',
  'https://a.example/feed?X-Amz-Signature=abc',
  'http://a.example/rss',
])('never to %s', (to) => {
  expect(settle('https://a.example/rss', times(20, to))).toBe('https://a.example/rss');
});
