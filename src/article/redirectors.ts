/** Redirectors that carry the target in their own address: host, path, and the parameters it may stand in. */
const redirectors: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'q url'],
  [/^(?:l|lm|www)\.facebook\.com$/, /^\/(?:l|flx\/warn)(?:\.php|\/)?$/, 'u'],
  [/^l\.(?:instagram|threads|messenger)\.com$/, /^\/$/, 'u'],
  [/^l\.threads\.net$/, /^\/$/, 'u'],
  [/^out\.reddit\.com$/, /./, 'url'],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^slack-redir\.net$/, /^\/link$/, 'url'],
  [/^(?:www\.)?vk\.(?:com|ru)$/, /^\/away\.php$/, 'to'],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, 'url'],
  [/^(?:www\.)?duckduckgo\.com$/, /^\/l\/$/, 'uddg'],
  [/^steamcommunity\.com$/, /^\/linkfilter\/?$/, 'url u'],
  [/^(?:[\w-]+\.)?safelinks\.protection\.outlook\.com$/, /./, 'url'],
  [/^t\.umblr\.com$/, /^\/redirect$/, 'z'],
  [/^(?:www\.)?medium\.com$/, /^\/r\/$/, 'url'],
  [/^getpocket\.com$/, /^\/redirect$/, 'url'],
  [/^disq\.us$/, /^\/(?:url)?$/, 'url'],
  [/^(?:go\.redirectingat|go\.skimresources|exit)\.(?:com|sc)$/, /./, 'url'],
  [/^click\.linksynergy\.com$/, /./, 'murl'],
  [/^(?:www\.)?awin1\.com$/, /./, 'ued p'],
  [/^(?:www\.)?shareasale\.com$/, /./, 'urllink'],
  // Whoever it is: a path that only sends on, and a whole address as what it sends to.
  [
    /./,
    /\/(?:redirect(?:or)?|redir|away|outbound|outgoing|exit|leave|goto|jump|click|link|l|out|go)(?:\.php|\.aspx?)?\/?$/i,
    'url u to target dest destination redirect redirect_url goto link',
  ],
];

const parse = (address: string): URL | null => {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
};

const fromParameters = (url: URL): URL | null => {
  for (const [host, path, names] of redirectors) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    for (const name of names.split(' ')) {
      const target = parse(url.searchParams.get(name) ?? '');
      if (target !== null) return target;
    }
  }
  return null;
};

/** Google's and Cloudflare's copies of AMP pages name the page in their path (`/amp/s/` or `/c/s/`, the `s` for https). */
const fromAmpCopy = (url: URL): URL | null => {
  const isCache = /(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname);
  const isGoogle = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname);
  const found = isCache
    ? /^\/[cvir]\/(s\/)?(.+)/.exec(url.pathname)
    : isGoogle
      ? /^\/amp\/(s\/)?(.+)/.exec(url.pathname)
      : null;
  if (found?.[2] === undefined) return null;
  return parse(`${found[1] === undefined ? 'http' : 'https'}://${found[2]}${url.search}`);
};

/** Google News wrote the target into the path, in base64 (until 2024; newer ones hold only a number of Google's own). */
const fromGoogleNews = (url: URL): URL | null => {
  const coded =
    url.hostname === 'news.google.com'
      ? /\/articles\/(CBMi[\w-]+)/.exec(url.pathname)?.[1]
      : undefined;
  if (coded === undefined) return null;
  try {
    const bytes = atob(coded.replace(/-/g, '+').replace(/_/g, '/'));
    return parse(/https?:\/\/[\x21-\x7e]+/.exec(bytes)?.[0] ?? '');
  } catch {
    return null;
  }
};

/** Where an address leads that only passes its reader on, so far as it says so itself; else the address. */
export const unwrapAddress = (address: URL): URL => {
  let url = address;
  // Some stand in each other; none in itself.
  for (let depth = 0; depth < 3; depth += 1) {
    const target = fromParameters(url) ?? fromAmpCopy(url) ?? fromGoogleNews(url);
    if (target === null || target.href === url.href) return url;
    url = target;
  }
  return url;
};
