import { resolveUrl } from '../text/resolve-url';
import type { FeedCandidate } from './feed-candidate';

interface PlatformRule {
  /** Hosts, or a mark in the page's generator. */
  readonly host?: RegExp;
  readonly generator?: RegExp;
  /** Addresses for a page, absolute or relative to it; empty where the page gives none. */
  readonly feeds: (page: URL, html: string) => readonly string[];
}

const pathParts = (page: URL): readonly string[] =>
  page.pathname.split('/').filter((part) => part !== '');

/** Where platforms keep their feeds, which their pages do not always say. */
const rules: readonly PlatformRule[] = [
  { host: /(?:^|\.)youtube\.com$/, feeds: youtube },
  { host: /(?:^|\.)reddit\.com$/, feeds: reddit },
  { host: /^github\.com$/, feeds: github },
  { host: /^medium\.com$/, feeds: (page) => [`https://medium.com/feed${page.pathname}`] },
  { host: /\.medium\.com$/, feeds: () => ['/feed'] },
  { host: /\.substack\.com$/, feeds: () => ['/feed'] },
  { host: /\.tumblr\.com$/, feeds: tumblr },
  {
    host: /\.(?:blogspot\.[a-z.]+|blogger\.com)$/,
    feeds: () => ['/feeds/posts/default', '/feeds/posts/default?alt=rss'],
  },
  { host: /^bsky\.app$/, feeds: bluesky },
  { host: /^news\.ycombinator\.com$/, feeds: hackerNews },
  { host: /^(?:podcasts|itunes)\.apple\.com$/, feeds: applePodcast },
  { generator: /^wordpress/, feeds: wordpress },
  {
    generator: /^ghost/,
    feeds: (page) =>
      /^\/(?:tag|author)\//.test(page.pathname)
        ? [`${page.pathname.replace(/\/?$/, '/')}rss/`, '/rss/']
        : ['/rss/'],
  },
  { generator: /^blogger/, feeds: () => ['/feeds/posts/default'] },
  {
    generator: /^(?:hugo|jekyll|hexo|eleventy|pelican)/,
    feeds: (page) =>
      page.pathname === '/'
        ? ['/index.xml', '/feed.xml', '/atom.xml']
        : ['/index.xml', '/feed.xml', '/atom.xml'],
  },
  { generator: /^lemmy/, feeds: lemmy },
  { generator: /^mastodon/, feeds: mastodon },
];

/** What the page's platform is known to offer for it. */
export function platformFeeds(
  pageUrl: string,
  html: string,
  generator: string,
): readonly FeedCandidate[] {
  const page = URL.parse(pageUrl);
  if (page === null) return [];
  const mark = generator === '' ? generatorByMarkup(html) : generator;
  return rules
    .filter((rule) => rule.host?.test(page.hostname) ?? rule.generator?.test(mark) ?? false)
    .flatMap((rule) => rule.feeds(page, html))
    .map((address) => resolveUrl(address, pageUrl))
    .filter((url) => url !== null)
    .map((url) => ({ url, title: null, format: null, source: 'platform' }));
}

/** Platforms that do not name themselves in `<meta name="generator">`. */
function generatorByMarkup(html: string): string {
  if (/\/wp-(?:content|includes|json)\//.test(html)) return 'wordpress';
  if (/<div[^<>]{1,200}id=["']mastodon["']/i.test(html)) return 'mastodon';
  if (/window\.isoData\s*=|lemmy-ui/i.test(html)) return 'lemmy';
  return '';
}

function youtube(page: URL, html: string): readonly string[] {
  const feed = 'https://www.youtube.com/feeds/videos.xml';
  const playlist = page.searchParams.get('list');
  if (playlist !== null) return [`${feed}?playlist_id=${encodeURIComponent(playlist)}`];
  const [kind, name] = pathParts(page);
  if (kind === 'channel' && name !== undefined)
    return [`${feed}?channel_id=${encodeURIComponent(name)}`];
  const channel =
    /"(?:externalId|channelId|browseId)"\s*:\s*"(UC[\w-]{22})"/.exec(html)?.[1] ??
    /(?:channel_id=|youtube\.com\/channel\/)(UC[\w-]{22})/.exec(html)?.[1];
  if (channel !== undefined) return [`${feed}?channel_id=${channel}`];
  if (kind === 'user' && name !== undefined) return [`${feed}?user=${encodeURIComponent(name)}`];
  return [];
}

function reddit(page: URL): readonly string[] {
  const [kind, name, third, fourth] = pathParts(page);
  if (kind === 'r' && name !== undefined) {
    if (third === 'comments' && fourth !== undefined)
      return [`/r/${name}/.rss`, `/r/${name}/comments/${fourth}/.rss`];
    return [third === undefined ? `/r/${name}/.rss` : `/r/${name}/${third}/.rss`];
  }
  if ((kind === 'user' || kind === 'u') && name !== undefined) return [`/user/${name}/.rss`];
  return ['/.rss'];
}

function github(page: URL): readonly string[] {
  const [owner, repository, kind, branch] = pathParts(page);
  if (owner === undefined) return [];
  if (repository === undefined) return [`/${owner}.atom`];
  const at = `/${owner}/${repository}`;
  const commits =
    kind === 'commits' && branch !== undefined
      ? `${at}/commits/${branch}.atom`
      : `${at}/commits.atom`;
  return kind === 'commits'
    ? [commits, `${at}/releases.atom`]
    : [`${at}/releases.atom`, commits, `${at}/tags.atom`];
}

function tumblr(page: URL): readonly string[] {
  const [kind, name] = pathParts(page);
  if (page.hostname === 'www.tumblr.com') {
    const blog = kind === 'blog' ? name : kind;
    return blog === undefined ? [] : [`https://${blog}.tumblr.com/rss`];
  }
  return kind === 'tagged' && name !== undefined ? [`/tagged/${name}/rss`, '/rss'] : ['/rss'];
}

function bluesky(page: URL): readonly string[] {
  const [kind, name] = pathParts(page);
  return kind === 'profile' && name !== undefined ? [`/profile/${name}/rss`] : [];
}

function hackerNews(page: URL): readonly string[] {
  const user = page.pathname === '/user' ? page.searchParams.get('id') : null;
  if (user !== null) return [`https://hnrss.org/user?id=${encodeURIComponent(user)}`, '/rss'];
  const lists: Readonly<Record<string, string>> = {
    '/newest': 'https://hnrss.org/newest',
    '/ask': 'https://hnrss.org/ask',
    '/show': 'https://hnrss.org/show',
    '/jobs': 'https://hnrss.org/jobs',
  };
  const list = lists[page.pathname];
  return list === undefined ? ['/rss'] : [list, '/rss'];
}

/** Apple's pages carry the podcast's own feed in their data. */
function applePodcast(_page: URL, html: string): readonly string[] {
  const address = /"feedUrl"\s*:\s*"(https?:[^"]+)"/.exec(html)?.[1];
  return address === undefined ? [] : [address.replace(/\\u002F|\\\//gi, '/')];
}

/** Category, tag and author pages have feeds of their own; a single post's would be its comments. */
function wordpress(page: URL): readonly string[] {
  const own = /\/(?:category|tag|author|chuyen-muc|chu-de)\//.test(page.pathname);
  const at = page.pathname.replace(/\/page\/\d+\/?$/, '').replace(/\/?$/, '/');
  return own ? [`${at}feed/`, '/feed/'] : ['/feed/'];
}

function lemmy(page: URL): readonly string[] {
  const [kind, name] = pathParts(page);
  if (kind === 'c' && name !== undefined) return [`/feeds/c/${name}.xml?sort=New`];
  if (kind === 'u' && name !== undefined) return [`/feeds/u/${name}.xml?sort=New`];
  return ['/feeds/local.xml?sort=New', '/feeds/all.xml?sort=New'];
}

function mastodon(page: URL): readonly string[] {
  const [first, second] = pathParts(page);
  if (first?.startsWith('@') === true && !first.slice(1).includes('@')) return [`/${first}.rss`];
  if (first === 'tags' && second !== undefined) return [`/tags/${second}.rss`];
  return [];
}
