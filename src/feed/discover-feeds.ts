import type { FeedCandidate, PageLink } from './discovery/feed-candidate';
import { type PlatformPage, platformFeeds } from './discovery/platform-feeds';
import { readPage } from './discovery/read-page';
import { canonicalUrl } from './text/canonical-url';
import { oneLine } from './text/html-to-text';
import { resolveUrl } from './text/resolve-url';

export type { FeedCandidate, PageLink } from './discovery/feed-candidate';

const feedType =
  /^\s*(?:application\/(?:(rss)|(atom)|(?:feed\+)?(json)|(rdf))(?:\+xml)?|text\/(xml)|application\/(xml))/i;

/**
 * The feeds that a page may have, the likeliest first: declared links, the platform's own, plain anchors; usual paths
 * only where there is nothing else. Feeds of comments come last; each address stands once.
 */
export function discoverFeeds(html: string, pageUrl: string): readonly FeedCandidate[] {
  const { links, anchors, generator, baseUrl } = readPage(html, pageUrl);
  return collect(
    { url: pageUrl, html, generator },
    declared(links, baseUrl),
    anchored(anchors, baseUrl),
  );
}

/** The same for links and anchors collected from a live page, `href` absolute or not. */
export function discoverFeedsInLinks(
  links: readonly PageLink[],
  pageUrl: string,
): readonly FeedCandidate[] {
  const anchors = links.filter((link) => link.rel === '' || !isFeedLink(link));
  return collect(
    { url: pageUrl, html: links.map((link) => link.href).join('\n'), generator: '' },
    declared(links, pageUrl),
    anchored(anchors, pageUrl),
  );
}

function collect(
  page: Omit<PlatformPage, 'declares'>,
  links: readonly FeedCandidate[],
  anchors: readonly FeedCandidate[],
): readonly FeedCandidate[] {
  const declares = links.some((found) => !isComments(found));
  const found = rank([...links, ...platformFeeds({ ...page, declares }), ...anchors]);
  return found.some((one) => !isComments(one)) ? found : rank([...guessed(page.url), ...found]);
}

function formatOf(type: string): FeedCandidate['format'] {
  const match = feedType.exec(type);
  if (match === null) return null;
  const [, rss, atom, json, rdf] = match;
  if (rss !== undefined || rdf !== undefined) return 'rss';
  if (atom !== undefined) return 'atom';
  return json === undefined ? null : 'json';
}

const hasRel = (link: PageLink, rel: string): boolean =>
  link.rel.toLowerCase().split(/\s+/).includes(rel);

/** `application/json` is also WordPress's own interface (`/wp-json/`), and oEmbed's. */
function isFeedLink(link: PageLink): boolean {
  if (hasRel(link, 'feed')) return true;
  if (!hasRel(link, 'alternate') || !feedType.test(link.type)) return false;
  return !/oembed/i.test(link.type) && !/\/wp-json\/|\/oembed/i.test(link.href);
}

function declared(links: readonly PageLink[], baseUrl: string): readonly FeedCandidate[] {
  return links.filter(isFeedLink).flatMap((link) => candidate(link, baseUrl, 'link'));
}

function candidate(
  link: PageLink,
  baseUrl: string,
  source: FeedCandidate['source'],
): readonly FeedCandidate[] {
  const url = resolveUrl(
    link.href.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'http:'),
    baseUrl,
  );
  const title = oneLine(link.title);
  if (url === null) return [];
  return [{ url, title: title === '' ? null : title, format: formatOf(link.type), source }];
}

const feedPath =
  /(?:\/(?:feeds?|rss|atom)(?:\.(?:xml|php|aspx|json))?\/?$|[./](?:rss|rdf|atom)$|\/(?:rss|feed|atom|index|blog|news)\.(?:xml|rdf|json)$|^\/feeds?\/|\/rss\/[^/]+(?:\.rss|\.xml)?$|feedburner\.com\/|[?&](?:feed|format|alt|type)=(?:rss|atom|feed|json))/i;
const feedWords = /^(?:rss|atom|feed|rss feed|xml|subscribe via rss|rss 2\.0|kênh rss)\b/i;

function anchored(anchors: readonly PageLink[], baseUrl: string): readonly FeedCandidate[] {
  const found = anchors.filter((anchor) => {
    const url = URL.parse(anchor.href, baseUrl);
    if (url === null) return false;
    const named =
      feedWords.test(anchor.title.trim()) && !/\.(?:html?|png|jpe?g|gif|svg)$/i.test(url.pathname);
    return /^feed:/i.test(anchor.href) || feedPath.test(url.pathname + url.search) || named;
  });
  return found.slice(0, 20).flatMap((anchor) => candidate(anchor, baseUrl, 'anchor'));
}

const usualPaths = [
  '/feed',
  '/rss',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
];

function guessed(pageUrl: string): readonly FeedCandidate[] {
  return usualPaths.flatMap((path) =>
    candidate({ rel: '', type: '', href: path, title: '' }, pageUrl, 'guess'),
  );
}

const comments =
  /\/comments?\/(?:feed|rss|atom)|\/comments?\.(?:rss|atom|xml)|comments\/default|(?:^|\s|»\s*)(?:comments?|kommentare|commentaires|comentarios|bình luận|phản hồi)\b/i;

const isComments = (found: FeedCandidate): boolean =>
  comments.test(found.url) || comments.test(found.title ?? '');

/** Stable: what a page names first stays first among its equals. */
function rank(candidates: readonly FeedCandidate[]): readonly FeedCandidate[] {
  const once = new Map<string, FeedCandidate>();
  for (const found of candidates) {
    const key = canonicalUrl(found.url);
    if (!once.has(key)) once.set(key, found);
  }
  const all = [...once.values()];
  return [...all.filter((found) => !isComments(found)), ...all.filter(isComments)];
}
