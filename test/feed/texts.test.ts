// What a text is: plain or HTML, escaped once or twice, in XML or in base64.
import { describe, expect, test } from 'vitest';
import { atomEntry, firstItem, rssItem } from './read-feed';

const div = (inner: string): string => `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;
const atom03 = (inner: string) =>
  firstItem(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${inner}</entry></feed>`);
const packed = btoa('E <b>A</b>');

// Typed attributes and body, the text as a title, the text as a body.
const forms1: readonly [string, string, string, string][] = [
  ['type="html"', 'E &lt;b>A&lt;/b>', 'E A', 'E <b>A</b>'],
  ['type=" HTML "', 'E &lt;b>A&lt;/b>', 'E A', 'E <b>A</b>'],
  ['type="text/html"', '<![CDATA[E <b>A</b>]]>', 'E A', 'E <b>A</b>'],
  ['type="html"', 'A &amp;lt; B &amp;mdash; C', 'A < B — C', 'A &lt; B &mdash; C'],
  ['type="xhtml"', div('E <b>A</b>'), 'E A', '<div>E <b>A</b></div>'],
  ['type="xhtml"', div('the &lt;b> tag'), 'the <b> tag', '<div>the &lt;b> tag</div>'],
  ['type="xhtml"', div('<![CDATA[<b>]]>'), '<b>', '<div>&lt;b&gt;</div>'],
  [
    'type="xhtml"',
    '<x:div xmlns:x="http://www.w3.org/1999/xhtml">E <x:b>A</x:b></x:div>',
    'E A',
    '<div>E <b>A</b></div>',
  ],
  ['type="text"', '&lt;b>A&lt;/b>', '<b>A</b>', '&lt;b&gt;A&lt;/b&gt;'],
  ['type="text"', 'A &amp;amp; B', 'A &amp; B', 'A &amp;amp; B'],
  ['', 'the &lt;b> tag', 'the <b> tag', 'the &lt;b&gt; tag'],
];
const forms03: readonly [string, string, string, string][] = [
  ['mode="base64"', packed, 'E <b>A</b>', 'E &lt;b&gt;A&lt;/b&gt;'],
  ['type="text/html" mode="base64"', packed, 'E A', 'E <b>A</b>'],
  ['type="text/html" mode="escaped"', 'E &lt;b>A&lt;/b>', 'E A', 'E <b>A</b>'],
  ['type="text/html" mode="xml"', 'E <b>A</b>', 'E A', 'E <b>A</b>'],
  ['type="application/xhtml+xml"', 'E <b>A</b>', 'E A', 'E <b>A</b>'],
  ['type="text/plain" mode="escaped"', '4 &lt; 5', '4 < 5', '4 &lt; 5'],
];

describe.each([
  ['Atom 1.0', forms1, atomEntry],
  ['Atom 0.3', forms03, atom03],
] as const)('%s', (_name, forms, read) => {
  test.each(forms)('%s %s', (type, body, plain, html) => {
    const field = (name: string): string => `<${name} ${type}>${body}</${name}>`;
    const item = read(['title', 'summary', 'content'].map(field).join(''));
    expect(item).toMatchObject({ title: plain, summary: html, content: html });
  });
});

describe('RSS', () => {
  test.each([
    ['A &amp; B', 'A & B', 'A & B'],
    ['A &amp;amp; B', 'A & B', 'A &amp; B'],
    ['<![CDATA[A &amp; <b>B</b>]]>', 'A & B', 'A &amp; <b>B</b>'],
    ['A <b>B</b>', 'A B', 'A <b>B</b>'],
    ['x <![CDATA[<i>y</i>]]> z', 'x y z', 'x <i>y</i> z'],
    ['<![CDATA[a]]]]><![CDATA[>b]]>', 'a]]>b', 'a]]>b'],
    ['it&#146;s &amp;#8217;', 'it’s ’', 'it’s &#8217;'],
    ['a &lt;!-- c --&gt;b', 'a b', 'a <!-- c -->b'],
  ])('%s', (body, plain, html) => {
    expect(rssItem(`<title>${body}</title><description>${body}</description>`)).toMatchObject({
      title: plain,
      summary: html,
    });
  });
});

// GitLab and old Movable Type templates leave the type out; octet-stream says no more.
test.each([
  ['', '&lt;p>A&lt;/p>', '<p>A</p>'],
  ['', 'A&lt;br/>B', 'A<br/>B'],
  ['type="application/octet-stream"', packed, 'E <b>A</b>'],
  ['type="image/png"', 'iVBORw0KGgo=', null],
])('content %s %s', (type, body, html) => {
  expect(atomEntry(`<title>x</title><content ${type}>${body}</content>`).content).toBe(html);
});
