import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isBeacon } from '../../src/article/beacons';
import { withoutTracking } from '../../src/article/tracking';

const cleaned = (address: string, site: string | null = null): string =>
  withoutTracking(new URL(address), site).href;

describe('an address without tracking', () => {
  it.each([
    ['https://a.test/x?utm_source=rss&id=7&fbclid=Q#top', 'https://a.test/x?id=7#top'],
    ['https://a.test/x?UTM_Medium=feed', 'https://a.test/x'],
    ['https://a.test/p?source=rss----9f2---4', 'https://a.test/p'],
    // Other bytes stay as they were written.
    ['https://a.test/?q=a%20b+c&e=%C3%A9&gclid=1', 'https://a.test/?q=a%20b+c&e=%C3%A9'],
    [
      'https://a.test/?source=library&ref=chapter-2',
      'https://a.test/?source=library&ref=chapter-2',
    ],
  ])('%s', (given, expected) => {
    expect(cleaned(given)).toBe(expected);
  });

  it('loses the name of the site that a link stands in, and keeps any other', () => {
    expect(cleaned('https://b.test/?ref=a.test', 'www.a.test')).toBe('https://b.test/');
    expect(cleaned('https://b.test/?ref=c.test', 'www.a.test')).toBe('https://b.test/?ref=c.test');
  });

  it.each([
    ['https://www.google.com/url?q=https%3A%2F%2Fa.test%2Fx%3Futm_id%3D1&sa=D', 'https://a.test/x'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.test%2F&h=AT0', 'https://a.test/'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.test%2Fy&data=05',
      'https://a.test/y',
    ],
    ['https://news.test/away.php?to=https%3A%2F%2Fa.test%2Fz', 'https://a.test/z'],
    ['https://www.google.com/amp/s/a.test/story/', 'https://a.test/story/'],
    ['https://a-test.cdn.ampproject.org/c/s/a.test/story/', 'https://a.test/story/'],
    [
      `https://news.google.com/rss/articles/${btoa('\x08\x13"\x12https://a.test/n\xd2\x01').replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}?oc=5`,
      'https://a.test/n',
    ],
    [
      `https://www.google.com/url?q=${encodeURIComponent('https://l.facebook.com/l.php?u=https%3A%2F%2Fa.test%2F')}`,
      'https://a.test/',
    ],
  ])('is the target of the redirector %s', (given, expected) => {
    expect(cleaned(given)).toBe(expected);
  });

  it('is itself where it leads on to nothing a reader opens', () => {
    const address = 'https://a.test/go?url=javascript%3Aalert(1)';
    expect(cleaned(address)).toBe(address);
    expect(cleaned('https://a.test/search?url=https%3A%2F%2Fb.test%2F')).toContain('a.test/search');
  });
});

const facts = '../shared/corpus/tracking.json';

interface Facts {
  readonly params: Readonly<Record<string, unknown>>;
  readonly prefixes: readonly string[];
  readonly pixelHeuristics: readonly { readonly id: string; readonly list?: readonly string[] }[];
}

if (existsSync(facts)) {
  const { params, prefixes, pixelHeuristics } = JSON.parse(readFileSync(facts, 'utf8')) as Facts;
  describe('the gathered facts', () => {
    it.each([...Object.keys(params), ...prefixes.map((prefix) => `${prefix}x`)])(
      'cut %s',
      (name) => {
        expect(cleaned(`https://a.test/?${name}=1&id=2`)).toBe('https://a.test/?id=2');
      },
    );

    const hosts = pixelHeuristics.find(({ id }) => id === 'host')?.list ?? [];
    it.each(hosts.filter((place) => /^[\w.-]+\.(?!rss)[a-z]{2,}(?:\/|$)/.test(place)))(
      'pass over %s',
      (place) => {
        const path = place.includes('/') ? place : `${place}/p`;
        expect(isBeacon(`https://${path}`) || isBeacon(`https://${path}x`)).toBe(true);
      },
    );
  });
}
