import { describe, expect, test } from 'vitest';
import { discoverFeeds, discoverFeedsInLinks } from '../../src/feed/discover-feeds';
import { findSiteIcon } from '../../src/feed/find-site-icon';

const urls = (html: string, pageUrl: string, source?: string): readonly string[] =>
  discoverFeeds(html, pageUrl)
    .filter((found) => source === undefined || found.source === source)
    .map((found) => found.url);

describe('declared links', () => {
  const page = `<!DOCTYPE html><html><head><base href="https://site.example/blog/">
    <link rel="alternate" type="application/rss+xml" title="Site &raquo; Comments Feed" href="/comments/feed/">
    <link rel=alternate type=application/atom+xml href=atom.xml>
    <LINK REL="Alternate" TYPE="application/rss+xml" TITLE="Tin &amp; bài" HREF="https://site.example/feed/">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
    <link rel="alternate" hreflang="fr" href="/fr/">
    <script>var s = '<link rel="alternate" type="application/rss+xml" href="/script">';</script>
    </head><body><a href="/feed">RSS</a></body></html>`;

  test('come first, in order, comments last, each once', () => {
    const found = discoverFeeds(page, 'https://site.example/blog/post');
    expect(found.slice(0, 2)).toEqual([
      { url: 'https://site.example/blog/atom.xml', title: null, format: 'atom', source: 'link' },
      { url: 'https://site.example/feed/', title: 'Tin & bài', format: 'rss', source: 'link' },
    ]);
    expect(found.at(-1)?.url).toBe('https://site.example/comments/feed/');
    expect(found.filter((one) => /example\/feed\/?$/.test(one.url))).toHaveLength(1);
    expect(found.some((one) => /wp-json|script|\/fr\//.test(one.url))).toBe(false);
  });

  test('are read from plain data of a live page', () => {
    const link = {
      rel: 'alternate',
      type: 'application/feed+json',
      href: '/feed.json',
      title: 'J',
    };
    expect(discoverFeedsInLinks([link], 'https://site.example/')[0]).toEqual({
      url: 'https://site.example/feed.json',
      title: 'J',
      format: 'json',
      source: 'link',
    });
  });
});

// Met on Vietnamese news sites: WordPress behind /vi/, its own feeds declared; the host's /feed/ is another language's.
test('a page that declares feeds is not offered what its software keeps for the whole site', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/vi/feed/" title="Tin">';
  const found = discoverFeeds(
    `${link}<img src="/wp-content/a.png">`,
    'https://site.example/vi/tin/',
  );
  expect(found.map((one) => one.url)).toEqual(['https://site.example/vi/feed/']);
  const plain = { rel: 'alternate', type: 'application/rss+xml', href: '/vi/feed/', title: 'Tin' };
  const json = { ...plain, type: 'application/json', href: '/wp-json/wp/v2/posts/1' };
  expect(discoverFeedsInLinks([plain, json], 'https://site.example/vi/tin/')).toHaveLength(1);
  expect(discoverFeedsInLinks([json], 'https://site.example/vi/tin/')[0]).toMatchObject({
    url: 'https://site.example/vi/feed/',
    source: 'platform',
  });
});

test('anchors are taken by address or by word', () => {
  const page = `<a href="/tin-moi-nhat.rss">Tin mới</a> <a href="/x.php">RSS</a> <a href="/about">About</a>
    <a href="feed:https://site.example/all.xml"><img alt="RSS"></a> <a href="/feedback">Feedback</a>`;
  expect(urls(page, 'https://site.example/', 'anchor')).toEqual([
    'https://site.example/tin-moi-nhat.rss',
    'https://site.example/x.php',
    'https://site.example/all.xml',
  ]);
});

const wordpress = '<meta name="generator" content="WordPress 6.7.2">';
const channel = `UC${'x'.repeat(22)}`;

test.each([
  ['https://site.example/category/tin/', wordpress, 'https://site.example/category/tin/feed/'],
  ['https://site.example/post', '<img src="/wp-content/a.png">', 'https://site.example/feed/'],
  [
    'https://www.youtube.com/@who',
    `"externalId":"${channel}"`,
    `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`,
  ],
  [
    `https://www.youtube.com/channel/${channel}`,
    '',
    `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`,
  ],
  [
    'https://www.youtube.com/playlist?list=PL1',
    '',
    'https://www.youtube.com/feeds/videos.xml?playlist_id=PL1',
  ],
  ['https://www.reddit.com/r/rss/', '', 'https://www.reddit.com/r/rss/.rss'],
  ['https://github.com/a/b', '', 'https://github.com/a/b/releases.atom'],
  ['https://github.com/a/b/commits/main', '', 'https://github.com/a/b/commits/main.atom'],
  ['https://medium.com/@who', '', 'https://medium.com/feed/@who'],
  ['https://medium.com/@who/a-post-1a2b', '', 'https://medium.com/feed/@who'],
  ['https://medium.com/tag/rss', '', 'https://medium.com/feed/tag/rss'],
  ['https://who.medium.com/a-post', '', 'https://who.medium.com/feed'],
  [
    'https://site.example/p/x',
    '<img src="https://substackcdn.com/a">',
    'https://site.example/feed',
  ],
  [
    'https://site.example/',
    '<meta name="generator" content="Ghost 5">',
    'https://site.example/rss/',
  ],
  [
    'https://who.blogspot.com/search/label/x',
    '',
    'https://who.blogspot.com/feeds/posts/default/-/x',
  ],
  [
    `https://www.youtube.com/watch?v=1&list=RD1`,
    `"channelId":"${channel}"`,
    `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`,
  ],
  ['https://www.reddit.com/user/who/m/x/', '', 'https://www.reddit.com/user/who/m/x/.rss'],
  ['https://www.reddit.com/r/rss/comments/1/x/', '', 'https://www.reddit.com/r/rss/.rss'],
  ['https://github.com/who', '', 'https://github.com/who.atom'],
  ['https://github.com/orgs/who/repositories', '', 'https://github.com/who.atom'],
  ['https://www.tumblr.com/who/123/x', '', 'https://who.tumblr.com/rss'],
  [
    'https://social.example/tags/x',
    '<div id="mastodon"></div>',
    'https://social.example/tags/x.rss',
  ],
  ['https://news.ycombinator.com/newest', '', 'https://hnrss.org/newest'],
  ['https://who.substack.com/p/x', '', 'https://who.substack.com/feed'],
  [
    'https://site.example/tag/x/',
    '<meta name="generator" content="Ghost 5">',
    'https://site.example/tag/x/rss/',
  ],
  ['https://who.tumblr.com/', '', 'https://who.tumblr.com/rss'],
  ['https://who.blogspot.com/2024/01/x.html', '', 'https://who.blogspot.com/feeds/posts/default'],
  ['https://bsky.app/profile/who.example', '', 'https://bsky.app/profile/who.example/rss'],
  ['https://social.example/@who', '<div id="mastodon"></div>', 'https://social.example/@who.rss'],
  [
    'https://lemmy.example/c/x',
    '<script>window.isoData = {}</script>',
    'https://lemmy.example/feeds/c/x.xml?sort=New',
  ],
  ['https://news.ycombinator.com/', '', 'https://news.ycombinator.com/rss'],
  [
    'https://podcasts.apple.com/us/podcast/x/id1',
    '"feedUrl":"https://pod.example/rss"',
    'https://pod.example/rss',
  ],
])('%s has its platform’s feed', (pageUrl, html, feed) => {
  expect(urls(html, pageUrl, 'platform')[0]).toBe(feed);
});

test('usual paths are the last resort', () => {
  expect(urls('', 'https://site.example/a/b')[0]).toBe('https://site.example/feed');
  expect(urls('', 'about:blank')).toEqual([]);
});

describe('icon', () => {
  test('is the best that the page names', () => {
    const small = '<link rel="shortcut icon" href="/s.ico">';
    const large =
      '<link rel="icon" sizes="96x96" href="/96.png"><link rel="icon" sizes="512x512" href="/512.png">';
    expect(findSiteIcon(small, 'https://site.example/a')).toBe('https://site.example/s.ico');
    expect(findSiteIcon(small + large, 'https://site.example/a')).toBe(
      'https://site.example/96.png',
    );
    expect(
      findSiteIcon(
        `${large}<link rel=icon type=image/svg+xml href=i.svg>`,
        'https://site.example/a/',
      ),
    ).toBe('https://site.example/a/i.svg');
  });

  test('is /favicon.ico where the page names none', () => {
    expect(findSiteIcon('<link rel="mask-icon" href="/m.svg">', 'https://site.example/a')).toBe(
      'https://site.example/favicon.ico',
    );
    expect(findSiteIcon('', 'about:blank')).toBeNull();
  });
});
