import { resolveUrl } from '../text/resolve-url';
import type { FeedCandidate } from './feed-candidate';
import * as feedsOf from './platform-rules';

interface PlatformRule {
  /** Hosts, or a mark in the page's generator. */
  readonly host?: RegExp;
  readonly generator?: RegExp;
  readonly feeds: feedsOf.FeedsOf;
}

/** Where platforms keep their feeds, which their pages do not always say. */
const rules: readonly PlatformRule[] = [
  { host: /(?:^|\.)youtube\.com$/, feeds: feedsOf.youtube },
  { host: /(?:^|\.)reddit\.com$/, feeds: feedsOf.reddit },
  { host: /^(?:gist\.)?github\.com$/, feeds: feedsOf.github },
  { host: /^medium\.com$/, feeds: feedsOf.medium },
  { host: /\.medium\.com$/, feeds: () => ['/feed'] },
  { host: /\.substack\.com$/, feeds: () => ['/feed'] },
  { host: /\.tumblr\.com$/, feeds: feedsOf.tumblr },
  { host: /\.(?:blogspot\.[a-z.]+|blogger\.com)$/, feeds: feedsOf.blogger },
  { host: /^bsky\.app$/, feeds: feedsOf.bluesky },
  { host: /^news\.ycombinator\.com$/, feeds: feedsOf.hackerNews },
  { host: /^(?:podcasts|itunes)\.apple\.com$/, feeds: feedsOf.applePodcast },
  { generator: /^wordpress/, feeds: feedsOf.wordpress },
  { generator: /^ghost/, feeds: feedsOf.ghost },
  { generator: /^blogger/, feeds: feedsOf.blogger },
  { generator: /^(?:medium|substack)/, feeds: () => ['/feed'] },
  { generator: /^tumblr/, feeds: feedsOf.tumblr },
  {
    generator: /^(?:hugo|jekyll|hexo|eleventy|pelican)/,
    feeds: () => ['/index.xml', '/feed.xml', '/atom.xml'],
  },
  { generator: /^lemmy/, feeds: feedsOf.lemmy },
  { generator: /^mastodon/, feeds: feedsOf.mastodon },
];

/** What of a page tells its platform; `html` may be as little as its links' addresses. */
export interface PlatformPage {
  readonly url: string;
  readonly html: string;
  /** `<meta name="generator">`, lower-case. */
  readonly generator: string;
  /** Whether the page declares feeds: then what software keeps for a whole site says nothing more. */
  readonly declares: boolean;
}

/** What the page's platform is known to offer for it. */
export function platformFeeds(page: PlatformPage): readonly FeedCandidate[] {
  const url = URL.parse(page.url);
  if (url === null) return [];
  const mark = page.generator === '' ? generatorByMarkup(page.html) : page.generator;
  return rules.flatMap((rule) => {
    const matches = rule.host?.test(url.hostname) ?? rule.generator?.test(mark) ?? false;
    if (!matches) return [];
    return rule
      .feeds(url, page.html)
      .map((address) => resolveUrl(address, page.url))
      .filter((found) => found !== null)
      .filter((found) => rule.host !== undefined || !page.declares || isBelow(found, url))
      .map((found) => ({ url: found, title: null, format: null, source: 'platform' as const }));
  });
}

const isBelow = (feed: string, page: URL): boolean =>
  page.pathname !== '/' && feed.startsWith(page.origin + page.pathname);

/** Platforms that do not name themselves in `<meta name="generator">`. */
function generatorByMarkup(html: string): string {
  if (/\/wp-(?:content|includes|json)\//.test(html)) return 'wordpress';
  if (/<div[^<>]{1,200}id=["']mastodon["']/i.test(html)) return 'mastodon';
  if (/window\.isoData\s*=|lemmy-ui/i.test(html)) return 'lemmy';
  if (/\bsubstackcdn\.com\//.test(html)) return 'substack';
  if (/\bassets\.tumblr\.com\//.test(html)) return 'tumblr';
  return /com\.medium\.reader|cdn-client\.medium\.com/.test(html) ? 'medium' : '';
}
