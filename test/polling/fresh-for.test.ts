import { expect, test } from 'vitest';
import { freshForMs } from '../../src/polling/fresh-for';

const now = Date.UTC(2026, 10, 1, 12);
const in30Minutes = 'Sun, 01 Nov 2026 12:30:00 GMT';

test.each([
  ['nothing', {}, 0],
  ['max-age', { 'cache-control': 'public, max-age=600' }, 600],
  ['what has aged', { 'cache-control': 'max-age=600', age: '500' }, 100],
  ['at most a day', { 'cache-control': 'max-age=31536000' }, 86_400],
  ['no-cache', { 'cache-control': 'no-cache, max-age=600' }, 0],
  ['s-maxage alone is for others', { 'cache-control': 's-maxage=600' }, 0],
  ['Expires', { expires: in30Minutes }, 1800],
  [
    'Expires by the clock of the server',
    { expires: in30Minutes, date: 'Sun, 01 Nov 2026 12:20:00 GMT' },
    600,
  ],
  ['max-age before Expires', { expires: in30Minutes, 'cache-control': 'max-age=60' }, 60],
  ['Expires next year, at most a day', { expires: 'Mon, 01 Nov 2027 12:00:00 GMT' }, 86_400],
  ['max-age=0 before Expires', { expires: in30Minutes, 'cache-control': 'max-age=0' }, 0],
  ['no-store', { 'cache-control': 'no-store', expires: in30Minutes }, 0],
  ['a quoted max-age in capitals', { 'cache-control': 'Public, Max-Age="600"' }, 600],
  ['an age beyond it', { 'cache-control': 'max-age=600', age: '900' }, 0],
  ['Expires: 0', { expires: '0' }, 0],
  ['an unreadable Expires', { expires: 'soon' }, 0],
  ['Expires: -1', { expires: '-1' }, 0],
  ['Expires long ago', { expires: 'Thu, 19 Nov 1981 08:52:00 GMT' }, 0],
])('%s', (_, headers, seconds) => {
  expect(freshForMs(new Headers(headers as Record<string, string>), now)).toBe(seconds * 1000);
});
