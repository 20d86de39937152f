import './browser-double';
import { expect, test } from 'vitest';
import { bytesText } from '../../src/ui/text/feed-text';

test('amounts of data are told with the unit people know, and in the plural', () => {
  expect(bytesText(0)).toBe('0 bytes');
  expect(bytesText(1)).toBe('1 byte');
  expect(bytesText(1234)).toBe('1.2 kB');
  expect(bytesText(20_000_000)).toBe('20 MB');
});
