const rss = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY co "ACME">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Tin &amp; bài</title><link>https://site.example/</link><ttl>60</ttl><skipHours><hour>3</hour></skipHours>
<item><title><![CDATA[Một <b>hai</b>]]></title><link>/1?a=1&b=2</link><guid isPermaLink="false">1</guid>
<pubDate>Mon, 06 Jan 2025 15:30:00 +0700</pubDate><author>a@site.example (An)</author><category>x</category>
<description>&lt;p&gt;a <i>b</i> &co; &nbsp;&lt;/p&gt;</description><enclosure url="a.mp3" length="5" type="audio/mpeg"/>
<content:encoded><![CDATA[<p>c <img src="/d.png"> e</p>]]></content:encoded>
<media:group><media:content url="v.mp4" type="video/mp4"><media:thumbnail url="t.png"/></media:content></media:group>
</item><item><title>hai</title></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="https://site.example/x/"><title type="html">a &amp;lt; b</title>
<link rel="self" href="f"/><entry><id>urn:1</id><link href="1"/><updated>2025-01-06T15:30:00Z</updated><author><name>An</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <a href="b">c</a><br/></div></content></entry></feed>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'x',
  items: [{ id: '1', url: 'https://site.example/1', content_html: '<p>x</p>', tags: ['a'] }],
});
/** Feeds of our own with a bit of everything, to be mutated. */
export const fuzzFixtures: readonly Uint8Array[] = [rss, atom, json].map((text) =>
  new TextEncoder().encode(text),
);
