import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/parse-feed';
import type { ParsedFeed } from '../../src/model/parsed-feed';

const base = 'https://site.example/feed.xml';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function parsed(text: string, baseUrl = base): ParsedFeed {
  const result = parseFeed(bytes(text), null, baseUrl);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

const reason = (text: string): string | null => {
  const result = parseFeed(bytes(text), null, base);
  return result.ok ? null : result.error.reason;
};

describe('RSS', () => {
  test('gives what a WordPress feed says', () => {
    const feed = parsed(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel><title>Tin &#8211; mới</title><atom:link href="https://site.example/feed/" rel="self"/>
      <link>https://site.example</link><description>d</description><language>vi</language>
      <sy:updatePeriod>
        hourly	</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>
      <image><url>https://site.example/i.svg</url><title>not this</title></image>
      <item><title>Một &amp; hai</title><link>https://site.example/1</link><dc:creator><![CDATA[An]]></dc:creator>
      <pubDate>Mon, 06 Jan 2025 08:00:00 +0000</pubDate><category><![CDATA[Tin]]></category>
      <guid isPermaLink="false">https://site.example/?p=1</guid>
      <description><![CDATA[<p>Tóm tắt</p>]]></description><content:encoded><![CDATA[<p>5 &lt; 6</p>]]></content:encoded>
      </item></channel></rss>`);
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Tin – mới',
      link: 'https://site.example/',
      feedUrl: 'https://site.example/feed/',
      language: 'vi',
      imageUrl: 'https://site.example/i.svg',
      updatePeriod: 'hourly',
      updateFrequency: 1,
    });
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({
      guid: 'https://site.example/?p=1',
      title: 'Một & hai',
      link: 'https://site.example/1',
      publishedAt: Date.UTC(2025, 0, 6, 8),
      authors: [{ name: 'An', email: null, url: null }],
      summary: '<p>Tóm tắt</p>',
      content: '<p>5 &lt; 6</p>',
      categories: [{ term: 'Tin', label: null }],
    });
  });

  test('one item that says nothing is dropped and counted, the others stay', () => {
    const feed = parsed('<rss><channel><item/><item><title>x</title></item></channel></rss>');
    expect(feed.items.map((item) => item.title)).toEqual(['x']);
    expect(feed.warnings).toContainEqual({ kind: 'droppedItem', count: 1 });
  });
});

describe('Atom', () => {
  test('reads types, links and people', () => {
    const feed =
      parsed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">A &amp;amp; B</title>
      <id>urn:x</id><link rel="self" href="/atom"/><link href="/"/>
      <entry><id>urn:1</id><title>a &lt;b&gt; c</title><link rel="enclosure" type="audio/mpeg" length="5" href="a.mp3"/>
      <link rel="alternate" type="text/html" href="1.html"/><updated>2025-01-06T08:00:00Z</updated>
      <author><name>Ann</name><email>ann@site.example</email></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">x <b>y</b><br/></div></content></entry></feed>`);
    expect(feed).toMatchObject({ format: 'atom', title: 'A & B', id: 'urn:x', language: 'en' });
    expect(feed.feedUrl).toBe('https://site.example/atom');
    expect(feed.items[0]).toMatchObject({
      title: 'a <b> c',
      link: 'https://site.example/1.html',
      enclosures: [{ url: 'https://site.example/a.mp3', type: 'audio/mpeg', length: 5 }],
      authors: [{ name: 'Ann', email: 'ann@site.example', url: null }],
      content: '<div>x <b>y</b><br></div>',
      publishedAt: null,
      updatedAt: Date.UTC(2025, 0, 6, 8),
    });
  });
});

describe('JSON Feed', () => {
  test('reads 1.1, a number as id, and text as HTML', () => {
    const feed = parsed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [{ id: 7, external_url: 'https://other.example/', content_text: 'a < b' }],
      }),
    );
    expect(feed.items[0]).toMatchObject({
      guid: '7',
      link: 'https://other.example/',
      content: 'a &lt; b',
    });
  });
});

describe('what is no feed', () => {
  test.each([
    ['', 'empty'],
    ['  \n\0 ', 'empty'],
    ['<!DOCTYPE html><html><head><title>x</title></head><body></body></html>', 'html'],
    ['<html><form><input type="password"></form></html>', 'login'],
    ['<html><head><title>Just a moment...</title></head></html>', 'challenge'],
    ['<svg><title>x</title></svg>', 'unknown'],
    ['{"a":1}', 'unknown'],
  ])('%j is refused as %s', (text, why) => {
    expect(reason(text)).toBe(why);
  });
});
