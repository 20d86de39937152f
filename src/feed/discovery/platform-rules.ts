/** How each platform lays out its feeds: addresses for a page, absolute or relative to it. */
export type FeedsOf = (page: URL, html: string) => readonly string[];

const pathParts = (page: URL): readonly string[] =>
  page.pathname.split('/').filter((part) => part !== '');

export function youtube(page: URL, html: string): readonly string[] {
  const feed = 'https://www.youtube.com/feeds/videos.xml';
  const playlist = page.searchParams.get('list');
  // Mixes (RD…) and a person's own lists (WL, LL) have none.
  if (playlist !== null && /^(?:PL|UU|OL|FL)/.test(playlist)) {
    return [`${feed}?playlist_id=${encodeURIComponent(playlist)}`];
  }
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

export function reddit(page: URL): readonly string[] {
  const [kind, name, third, fourth] = pathParts(page);
  if (kind === 'r' && name !== undefined) {
    if (third === 'comments' && fourth !== undefined)
      return [`/r/${name}/.rss`, `/r/${name}/comments/${fourth}/.rss`];
    return [third === undefined ? `/r/${name}/.rss` : `/r/${name}/${third}/.rss`];
  }
  if ((kind === 'user' || kind === 'u') && name !== undefined) {
    return [
      third === 'm' && fourth !== undefined
        ? `/user/${name}/m/${fourth}/.rss`
        : `/user/${name}/.rss`,
    ];
  }
  return ['/.rss'];
}

/** First parts of GitHub's addresses that are no account. */
const notOwners: ReadonlySet<string> = new Set(
  'about explore features login marketplace new notifications pricing search settings sponsors topics trending'.split(
    ' ',
  ),
);

export function github(page: URL): readonly string[] {
  const [first, ...rest] = pathParts(page);
  const [owner, repository, kind, branch] = first === 'orgs' ? rest.slice(0, 1) : [first, ...rest];
  if (owner === undefined || notOwners.has(owner)) return [];
  if (page.hostname.startsWith('gist.')) return [`/${owner}.atom`];
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

export function tumblr(page: URL): readonly string[] {
  const [kind, name] = pathParts(page);
  if (page.hostname === 'www.tumblr.com') {
    const blog = kind === 'blog' ? name : kind;
    return blog === undefined ? [] : [`https://${blog}.tumblr.com/rss`];
  }
  return kind === 'tagged' && name !== undefined ? [`/tagged/${name}/rss`, '/rss'] : ['/rss'];
}

export function bluesky(page: URL): readonly string[] {
  const [kind, name] = pathParts(page);
  return kind === 'profile' && name !== undefined ? [`/profile/${name}/rss`] : [];
}

export function hackerNews(page: URL): readonly string[] {
  const user = page.pathname === '/user' ? page.searchParams.get('id') : null;
  if (user !== null) return [`https://hnrss.org/user?id=${encodeURIComponent(user)}`, '/rss'];
  const lists: Readonly<Record<string, string>> = {
    '/best': 'https://hnrss.org/best',
    '/newest': 'https://hnrss.org/newest',
    '/ask': 'https://hnrss.org/ask',
    '/show': 'https://hnrss.org/show',
    '/jobs': 'https://hnrss.org/jobs',
  };
  const list = lists[page.pathname];
  return list === undefined ? ['/rss'] : [list, '/rss'];
}

/** Apple's pages carry the podcast's own feed in their data. */
export function applePodcast(_page: URL, html: string): readonly string[] {
  const address = /"feedUrl"\s*:\s*"(https?:[^"]+)"/.exec(html)?.[1];
  return address === undefined ? [] : [address.replace(/\\u002F|\\\//gi, '/')];
}

/** Category, tag and author pages have feeds of their own; a single post's would be its comments. */
export function wordpress(page: URL): readonly string[] {
  const language = /^\/[a-z]{2}(?:-[a-z]{2})?(?=\/|$)/i.exec(page.pathname)?.[0];
  const site = language === undefined ? ['/feed/'] : [`${language}/feed/`, '/feed/'];
  const own = /\/(?:category|tag|author|chuyen-muc|chu-de)\//.test(page.pathname);
  const at = page.pathname.replace(/\/page\/\d+\/?$/, '').replace(/\/?$/, '/');
  return own ? [`${at}feed/`, ...site] : site;
}

export function lemmy(page: URL): readonly string[] {
  const [kind, name] = pathParts(page);
  if (kind === 'c' && name !== undefined) return [`/feeds/c/${name}.xml?sort=New`];
  if (kind === 'u' && name !== undefined) return [`/feeds/u/${name}.xml?sort=New`];
  return ['/feeds/local.xml?sort=New', '/feeds/all.xml?sort=New'];
}

export function mastodon(page: URL): readonly string[] {
  const [first, second] = pathParts(page);
  if (first?.startsWith('@') === true && !first.slice(1).includes('@')) return [`/${first}.rss`];
  if (first === 'users' && second !== undefined) return [`/users/${second}.rss`];
  if (first === 'tags' && second !== undefined) return [`/tags/${second}.rss`];
  return [];
}

/** A person's or publication's feed, not an article's; topics have their own. */
export function medium(page: URL): readonly string[] {
  const [first, second] = pathParts(page);
  if (first === undefined) return [];
  return first === 'tag' && second !== undefined ? [`/feed/tag/${second}`] : [`/feed/${first}`];
}

export function ghost(page: URL): readonly string[] {
  return /^\/(?:tag|author)\//.test(page.pathname)
    ? [`${page.pathname.replace(/\/?$/, '/')}rss/`, '/rss/']
    : ['/rss/'];
}

export function blogger(page: URL): readonly string[] {
  const label = /^\/search\/label\/([^/]+)/.exec(page.pathname)?.[1];
  const whole = '/feeds/posts/default';
  return label === undefined ? [whole] : [`${whole}/-/${label}`, whole];
}
