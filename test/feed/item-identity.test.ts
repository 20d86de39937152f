import { describe, expect, test } from 'vitest';
import { identityKeys, itemHash } from '../../src/feed/item-identity';
import { epochMs } from '../../src/model/epoch-ms';
import { untrustedHtml } from '../../src/model/html';
import { emptyItem } from './empty-item';

const item = emptyItem;

describe('identity', () => {
  test('names an item by guid, link and title, strongest first', () => {
    const keys = identityKeys({
      ...item,
      guid: ' 7 ',
      link: 'https://Site.example/a/',
      title: 'A  b',
      publishedAt: epochMs(5),
    });
    expect(keys).toEqual(['g:7', 'l:site.example/a', 't:a b|5']);
  });

  test.each([
    'http://site.example/a?b=1&c=2',
    'https://www.site.example/a/?c=2&b=1',
    'https://site.example/a?b=1&c=2#top',
    'https://site.example/a?utm_source=rss&b=1&fbclid=x&c=2',
  ])('%s is the same page', (link) => {
    expect(identityKeys({ ...item, link })).toEqual(['l:site.example/a?b=1&c=2']);
  });

  test('an item without any name is known by its text', () => {
    const one = identityKeys({ ...item, content: untrustedHtml('x') });
    expect(one).toHaveLength(1);
    expect(one).not.toEqual(identityKeys({ ...item, content: untrustedHtml('y') }));
    expect(identityKeys(item)).toHaveLength(1);
  });
});

describe('hash', () => {
  test('changes with each field that is read, and only then', () => {
    const other = { ...item, title: 'x', categories: [{ term: 'a', label: null }] };
    expect(itemHash(other)).toBe(itemHash({ ...item, title: 'x' }));
    const hashes = [
      item,
      { ...item, title: '' },
      { ...item, title: 'x' },
      { ...item, link: 'x' },
      { ...item, summary: untrustedHtml('x') },
      { ...item, content: untrustedHtml('x') },
    ].map(itemHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('tells a hundred thousand items apart', () => {
    const hashes = Array.from({ length: 100_000 }, (_, index) =>
      itemHash({ ...item, title: `Item ${index}` }),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
