// Every module's element in every format that may carry it: readers meet Atom in RSS 0.91, Dublin Core in Atom 0.3, and so on.
import { describe, expect, test } from 'vitest';
import type { ParsedFeed, ParsedItem } from '../../src/model/parsed-feed';
import { readFeed, rssItem } from './read-feed';

const spaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dc10="http://purl.org/dc/elements/1.0/" xmlns:at="http://www.w3.org/2005/Atom" ' +
  'xmlns:a03="http://purl.org/atom/ns#" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:it="http://www.itunes.com/DTDs/Podcast-1.0.dtd" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const rdf = 'xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

const formats: Readonly<Record<string, (feed: string, item: string) => string>> = {
  'RSS 0.90': (feed, item) =>
    `<r:RDF ${rdf} xmlns="http://my.netscape.com/rdf/simple/0.9/" ${spaces}><channel>${feed}</channel><item>${item}</item></r:RDF>`,
  'RSS 0.91': (feed, item) =>
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91" ${spaces}><channel>${feed}<item>${item}</item></channel></rss>`,
  'RSS 1.0': (feed, item) =>
    `<r:RDF ${rdf} xmlns="http://purl.org/rss/1.0/" ${spaces}><channel>${feed}</channel><item>${item}</item></r:RDF>`,
  'RSS 2.0': (feed, item) =>
    `<rss version="2.0" ${spaces}><channel>${feed}<item>${item}</item></channel></rss>`,
  'Atom 0.3': (feed, item) =>
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#" ${spaces}>${feed}<entry>${item}</entry></feed>`,
  'Atom 1.0': (feed, item) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${spaces}>${feed}<entry>${item}</entry></feed>`,
  'Atom 1.0 with a prefix': (feed, item) =>
    `<at:feed ${spaces}>${feed}<at:entry>${item}</at:entry></at:feed>`,
};

const at = Date.UTC(2025, 0, 6, 15, 30);
const iso = '2025-01-06T15:30:00Z';
const url = 'https://site.example/u';
const person = { name: 'T', email: null, url: null };
const named = (field: string, value: unknown, names: string, text = 'T') =>
  names
    .split(' ')
    .map((name): [string, object] => [`<${name}>${text}</${name}>`, { [field]: value }]);

const both: readonly [string, object][] = [
  ...named('title', 'T', 'dc:title dc10:title at:title a03:title media:title it:title'),
  ...named('rights', 'T', 'dc:rights dc10:rights at:rights a03:copyright media:copyright'),
  ...named('authors', [person], 'dc:creator dc10:creator dcterms:creator it:author dc:publisher'),
  ...named(
    'publishedAt',
    at,
    'dc:date dc10:date at:published a03:issued dcterms:issued dcterms:created',
    iso,
  ),
  ...named('updatedAt', at, 'at:updated a03:modified dcterms:modified', iso),
  ...named(
    'categories',
    [{ term: 'T', label: null }],
    'dc:subject dc10:subject dcterms:subject media:category it:keywords',
  ),
  ['<at:author><at:name>T</at:name></at:author>', { authors: [person] }],
  ['<a03:author><a03:name>T</a03:name></a03:author>', { authors: [person] }],
  ['<at:category term="T" label="L"/>', { categories: [{ term: 'T', label: 'L' }] }],
  [`<at:link href="${url}"/>`, { link: url }],
  [`<a03:link rel="alternate" type="text/html" href="${url}"/>`, { link: url }],
  [`<it:image href="${url}"/>`, { imageUrl: url }],
  [`<media:thumbnail url="${url}"/>`, { imageUrl: url }],
];
const ofFeed: readonly [string, object][] = [
  ...named(
    'description',
    'T',
    'dc:description dc10:description at:subtitle a03:tagline it:summary it:subtitle',
  ),
  ...named('language', 'T', 'dc:language dc10:language'),
  ...named('generator', 'T', 'at:generator a03:generator'),
  ...named('id', 'T', 'at:id a03:id'),
  [`<at:link rel="self" href="${url}"/>`, { feedUrl: url }],
  [`<at:link rel="hub" href="${url}"/>`, { hubUrl: url }],
  [`<at:icon>${url}</at:icon>`, { iconUrl: url }],
  [`<at:logo>${url}</at:logo>`, { imageUrl: url }],
];
const file = { url, type: 'audio/mpeg', length: 3 };
const ofItem: readonly [string, object][] = [
  ...named(
    'summary',
    'T',
    'dc:description dc10:description at:summary a03:summary it:summary media:description dcterms:abstract',
  ),
  ...named('content', 'T', 'at:content a03:content content:encoded xhtml:body'),
  ...named('guid', 'T', 'at:id a03:id dc:identifier dc10:identifier'),
  [`<enclosure url="${url}" type="audio/mpeg" length="3"/>`, { enclosures: [file] }],
  [`<at:link rel="enclosure" href="${url}" type="audio/mpeg" length="3"/>`, { enclosures: [file] }],
  [
    `<media:group><media:content url="${url}" type="audio/mpeg" fileSize="3"/></media:group>`,
    { enclosures: [file] },
  ],
  [`<media:content url="${url}" medium="image"/>`, { imageUrl: url, enclosures: [] }],
  [
    `<media:content url="https://v.example/1.mp4"><media:thumbnail url="${url}"/></media:content>`,
    { imageUrl: url },
  ],
];

describe.each(Object.entries(formats))('%s', (_name, write) => {
  test.each([...both, ...ofFeed])('says of itself %s', (markup, fields) => {
    const feed: ParsedFeed = readFeed(write(markup, '<title>x</title>'));
    expect(feed).toMatchObject(fields);
    expect(feed.items).toHaveLength(1);
  });

  test.each([...both, ...ofItem])('says of an item %s', (markup, fields) => {
    const [item]: readonly ParsedItem[] = readFeed(write('<title>c</title>', markup)).items;
    expect(item).toMatchObject(fields);
  });
});

describe('what is said of an episode and its discussion', () => {
  test('transcripts and chapters (Podcasting 2.0 hosts)', () => {
    const item =
      rssItem(`<podcast:transcript url="/1.vtt" type="text/vtt" language="vi"/><podcast:transcript url=""/>
      <podcast:chapters url="/1.json" type="application/json+chapters"/>`);
    expect(item).toMatchObject({
      transcripts: [{ url: 'https://site.example/1.vtt', type: 'text/vtt', language: 'vi' }],
      chaptersUrl: 'https://site.example/1.json',
    });
  });

  test('comments, their feed and their number (WordPress)', () => {
    const item = rssItem(
      `<comments>${url}#c</comments><wfw:commentRss>${url}/feed/</wfw:commentRss><slash:comments> 12 </slash:comments>`,
    );
    expect(item).toMatchObject({
      commentsUrl: `${url}#c`,
      commentsFeedUrl: `${url}/feed/`,
      commentCount: 12,
    });
  });

  test('comments of Atom threading (Blogger)', () => {
    const [item] = readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><entry><thr:total>3</thr:total>
      <link rel="replies" type="application/atom+xml" href="${url}/feed"/><link rel="replies" type="text/html" href="${url}"/></entry></feed>`,
    ).items;
    expect(item).toMatchObject({
      commentsUrl: url,
      commentsFeedUrl: `${url}/feed`,
      commentCount: 3,
    });
  });
});
