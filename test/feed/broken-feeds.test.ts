// What generators, servers and cut connections do to feeds; each case names where such feeds are met.
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/parse-feed';
import type { ParsedFeed, ParsedItem } from '../../src/model/parsed-feed';

function parsed(text: string): ParsedFeed {
  const result = parseFeed(new TextEncoder().encode(text), null, 'https://site.example/feed.xml');
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}
const items = (inner: string): readonly ParsedItem[] =>
  parsed(`<rss version="2.0"><channel><title>t</title>${inner}</channel></rss>`).items;
const first = (inner: string): ParsedItem => items(`<item>${inner}</item>`)[0]!;
const last = '<item><title>last</title></item>';

describe('lost and doubled marks', () => {
  test.each([
    [
      'an item not closed (hand-written feeds)',
      '<item><title>a</title><item><title>last</title></item>',
    ],
    [
      'a typo in a closing tag (hand-written feeds)',
      '<item><title>a</titel><link>/1</link></item>' + last,
    ],
    ['a title not closed (templates)', '<item><title>a<link>/1</link></item>' + last],
    ['a title in a title (Shopify)', '<item><title><title>a</title></title></item>' + last],
    ['an item closed twice (templates)', '<item><title>a</title></item></item>' + last],
    [
      'the root closed early (joined files)',
      `<item><title>a</title></item></channel></rss>${last}`,
    ],
    ['CDATA not closed (cut by a length limit)', '<item><title><![CDATA[a</title></item>' + last],
    [
      'CDATA not closed before another',
      '<item><title><![CDATA[a</title></item><item><title><![CDATA[last]]></title></item>',
    ],
    [
      'CDATA without its last sign (edited by hand)',
      '<item><title><![CDATA[a]]</title></item>' + last,
    ],
    ['CDATA escaped (encoded twice)', '<item><title>&lt;![CDATA[a]]&gt;</title></item>' + last],
    [
      'CDATA in CDATA (wrapped twice)',
      '<item><title><![CDATA[<![CDATA[a]]>]]></title></item>' + last,
    ],
    [
      'Word’s tags left open (pasted text)',
      '<item><title>a</title><description><o:p>x</description></item>' + last,
    ],
    ['a feed that ends in the middle', '<item><title>a</title></item><item><title>last'],
  ])('%s', (_name, inner) => {
    expect(items(inner).map((item) => item.title)).toEqual(['a', 'last']);
  });

  test('an attribute whose closing quote was lost (hand-written podcasts)', () => {
    const item = first('<enclosure url="https://site.example/a.mp3 length="5" type="audio/mpeg"/>');
    expect(item.enclosures).toEqual([
      { url: 'https://site.example/a.mp3', type: 'audio/mpeg', length: 5 },
    ]);
  });

  test('a link as an HTML tool leaves it', () => {
    expect(first('<link/>https://site.example/1<guid>x</guid>').link).toBe(
      'https://site.example/1',
    );
  });
});

describe('signs that should have been escaped', () => {
  test.each([
    ['R&D, Q&A &copy 2', 'R&D, Q&A &copy 2'],
    ['I <3 a < b', 'I <3 a < b'],
    ['if x<y then', 'if x<y then'],
    ['List&lt;String&gt; &lt;b&gt;now&lt;/b&gt;', 'List<String> now'],
    ['&nbsp;a&eacute;&#150;&unknown;', 'aé–&unknown;'],
  ])('%s', (typed, shown) => {
    expect(first(`<title>${typed}</title>`).title).toBe(shown);
  });
});

describe('what does not belong', () => {
  test('before and behind the feed (PHP notices, widgets, comments)', () => {
    const feed = `<br />\n<b>Notice</b>: x in <b>y.php</b>\n<?xml version="1.0"?><rss><channel>${last}</channel></rss><script>a<b</script>`;
    expect(parsed(feed).items).toHaveLength(1);
  });

  test('an entry inside another vocabulary (OStatus, feeds quoted in content)', () => {
    const quoted =
      '<x:object xmlns:x="https://x.example/"><entry><title>no</title></entry></x:object>';
    const feed = parsed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${quoted}<title>yes</title></entry></feed>`,
    );
    expect(feed.items.map((item) => item.title)).toEqual(['yes']);
  });

  test('a page that speaks of Atom is no feed', () => {
    const page = new TextEncoder().encode('<html><body><p>An <entry> is an item</p></body></html>');
    expect(parseFeed(page, null, '').ok).toBe(false);
  });

  test('a media title does not stand for the item’s (photo blogs)', () => {
    expect(first('<media:title>no</media:title><title>yes</title>').title).toBe('yes');
  });

  test('links that no page has are left out', () => {
    expect(first('<title>x</title><link>javascript:alert(1)</link>').link).toBeNull();
  });

  test('names of Object’s own (hostile feeds)', () => {
    expect(first('<__proto__>a</__proto__><constructor/><title>x</title>').title).toBe('x');
  });
});

describe('hostile documents', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('');
  test.each([
    [
      'entities that multiply',
      `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss><item><title>&l9;</title></item></rss>`,
    ],
    [
      'an entity that names a file',
      '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss><item><title>&f;</title></item></rss>',
    ],
  ])('%s stay as typed', (_name, text) => {
    expect(parsed(text).items[0]?.title).toMatch(/^&\w+;$/);
  });

  test.each([
    ['100,000 deep', '<a>'.repeat(100_000)],
    ['100,000 deep in kept elements', '<media:group>'.repeat(100_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['open tags', '<a b="'.repeat(100_000)],
    ['an attribute of 10 MB', `<a b="${'x'.repeat(10_000_000)}"/>`],
  ])('%s', (_name, inner) => {
    expect(items(`${last}<item><title>x</title>${inner}`)[0]?.title).toBe('last');
  });
});
