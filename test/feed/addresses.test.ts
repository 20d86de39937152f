// Where relative addresses start, and what stands where an address should.
import { describe, expect, test } from 'vitest';
import { atomEntry, firstItem, readFeed, rssItem } from './read-feed';

const relative = '&lt;a href="x">y&lt;/a>';

describe('the base', () => {
  test.each([
    ['', '', 'https://site.example/dir/x'],
    ['', 'xml:base="https://o.example/p/"', 'https://o.example/p/x'],
    ['', 'xml:base="/p/"', 'https://site.example/p/x'],
    ['xml:base="https://e.example/p/"', 'xml:base="q/"', 'https://e.example/p/q/x'],
  ])('entry %s, content %s', (entry, content, address) => {
    const item = atomEntry(`<content type="html" ${content}>${relative}</content>`, entry);
    expect(item.content).toBe(`<a href="${address}">y</a>`);
  });

  test('may stand on the div of XHTML content', () => {
    const item = atomEntry(
      '<content type="xhtml"><div xml:base="https://o.example/" xmlns="http://www.w3.org/1999/xhtml"><img src="i.png"/></div></content>',
    );
    expect(item.content).toContain('<img src="https://o.example/i.png">');
  });

  test('is the site in JSON Feed', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1',
      home_page_url: 'https://home.example/',
    };
    const item = firstItem(
      JSON.stringify({ ...json, items: [{ id: '1', content_html: '<a href="/x">y</a>' }] }),
    );
    expect(item.content).toBe('<a href="https://home.example/x">y</a>');
  });

  test('serves people, ids and files too', () => {
    const feed =
      readFeed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://f.example/p/"><id>/i</id>
      <author><name>n</name><uri>u</uri></author><link href="l"/><link rel="self" href="s"/><logo>o.png</logo></feed>`);
    expect(feed).toMatchObject({
      id: 'https://f.example/i',
      authors: [{ url: 'https://f.example/p/u' }],
      link: 'https://f.example/p/l',
      feedUrl: 'https://f.example/p/s',
      imageUrl: 'https://f.example/p/o.png',
    });
  });
});

test.each([
  ['<img src=a.png>', '<img src="https://site.example/dir/a.png">'],
  ['<video poster="p.jpg">', '<video poster="https://site.example/dir/p.jpg">'],
  [
    '<img srcset="a.png 1x, /b,c.png 2x">',
    '<img srcset="https://site.example/dir/a.png 1x, https://site.example/b,c.png 2x">',
  ],
  ['<img srcset="https://i.example/a.png 300w,b.png 600w">', null],
  ['<a href="#f">', null],
  ['<a href="mailto:a@b.example">', null],
  ['<p>href="x"</p>', null],
])('%s', (html, resolved) => {
  const item = rssItem(`<description><![CDATA[${html}]]></description>`);
  expect(item.summary).toBe(resolved ?? html);
});

describe('addresses as they are typed', () => {
  test.each([
    ['<link>/a</link>', 'https://site.example/a'],
    ['<link><![CDATA[ https://site.example/?a=1&b=2 ]]></link>', 'https://site.example/?a=1&b=2'],
    ['<link>https://site.example/?a=1&copy=2</link>', 'https://site.example/?a=1&copy=2'],
    ['<link>//other.example/a</link>', 'https://other.example/a'],
    ['<link>www.site.example/a</link>', 'http://www.site.example/a'],
    ['<link href="https://site.example/h"/>', 'https://site.example/h'],
    ['<guid>https://site.example/g</guid>', 'https://site.example/g'],
    ['<guid isPermaLink="true">/g</guid>', 'https://site.example/g'],
    ['<guid isPermaLink="false">https://site.example/g</guid>', null],
    ['<link>mailto:a@b.example</link>', null],
  ])('%s', (markup, link) => {
    expect(rssItem(`<title>x</title>${markup}`).link).toBe(link);
  });

  test('RDF’s attributes need not have its prefix (hand-written RSS 1.0)', () => {
    const item = (attribute: string): string =>
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item ${attribute}="https://site.example/1"><title>x</title></item></r:RDF>`;
    for (const name of ['r:about', 'rdf:about', 'about']) {
      expect(firstItem(item(name)).guid).toBe('https://site.example/1');
    }
  });
});

describe('people', () => {
  test.each([
    ['b@site.example (Bob)', 'Bob', 'b@site.example'],
    ['Bob &lt;b@site.example&gt;', 'Bob', 'b@site.example'],
    ['"Bob, X" &lt;b+y@site.example&gt;', 'Bob, X', 'b+y@site.example'],
    ['Bob (mailto:b@site.example)', 'Bob', 'b@site.example'],
    ['b@site.example', null, 'b@site.example'],
    ['Bob, Ann and Co', 'Bob, Ann and Co', null],
  ])('%s', (typed, name, email) => {
    expect(rssItem(`<author>${typed}</author>`).authors).toEqual([{ name, email, url: null }]);
  });
});

describe('files', () => {
  test('a length with commas, no type (hand-written podcasts)', () => {
    expect(rssItem('<enclosure url="/a.mp3" length="1,234,567"/>').enclosures).toEqual([
      { url: 'https://site.example/a.mp3', type: null, length: 1234567 },
    ]);
  });

  test('a picture is known by its name where no type is given (photo blogs)', () => {
    expect(rssItem('<enclosure url="/a.jpg?w=9"/>').imageUrl).toBe(
      'https://site.example/a.jpg?w=9',
    );
    expect(rssItem('<media:content url="/a.webp"/>').imageUrl).toBe('https://site.example/a.webp');
  });
});

test('what cost a field is counted', () => {
  const feed =
    readFeed(`<rss><channel><item><title>a</title><pubDate>soon</pubDate><link>javascript:1</link></item>
    <item></item><item><title>b</tilte><guid>1</guid></item>`);
  expect(new Map(feed.warnings.map(({ kind, count }) => [kind, count]))).toEqual(
    new Map([
      ['badDate', 1],
      ['badUrl', 1],
      ['droppedItem', 1],
      ['brokenMarkup', expect.any(Number)],
      ['truncated', 1],
    ]),
  );
  expect(readFeed('<rss><channel><item><title>a</title></item></channel></rss>').warnings).toEqual(
    [],
  );
});

describe('JSON that is broken', () => {
  const text = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    authors: ['Ann'],
    items: [
      { id: '1', title: 'a, "b" }', tags: ['t'] },
      { id: '2', title: 'b', authors: [{ name: 'Bob' }] },
    ],
  });

  test('gives the items that came whole before it was cut', () => {
    const counts = [10, 60, 130, text.length - 1].map((length) => {
      try {
        return readFeed(text.slice(0, length)).items.length;
      } catch {
        return null;
      }
    });
    expect(counts).toEqual([null, null, 1, 2]);
    expect(readFeed(text.slice(0, -1)).warnings).toEqual([{ kind: 'truncated', count: 1 }]);
  });

  test('may have names for people', () => {
    expect(readFeed(text).authors).toEqual([{ name: 'Ann', email: null, url: null }]);
  });
});
