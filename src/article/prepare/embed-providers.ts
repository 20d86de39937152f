/** What a player's address tells: its kind (`embedKinds`), its name, the page it shows, and a still where its address is known. */
export interface Embed {
  readonly kind: string;
  readonly name: string;
  readonly page: string;
  readonly still: string | null;
}

interface Provider {
  readonly kind: string;
  readonly name: string;
  readonly host: RegExp;
  /** Matched against path and query; what it captures makes the page's address. */
  readonly path: RegExp;
  readonly page: (first: string, second: string, third: string) => string;
  readonly still?: (captured: string) => string;
}

const youtubeStill = (id: string): string => `https://i.ytimg.com/vi/${id}/hqdefault.jpg`;

/** Players and widgets with their own addresses for frames, and the pages that those stand for. */
const providers: readonly Provider[] = [
  {
    kind: 'youtube',
    name: 'YouTube',
    host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|yewtu\.be|invidio\.us)$/,
    path: /^\/embed\/(?:videoseries)?\?(?:.*&)?list=([\w-]+)/,
    page: (list) => `https://www.youtube.com/playlist?list=${list}`,
  },
  {
    kind: 'youtube',
    name: 'YouTube',
    host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|yewtu\.be|invidio\.us)$/,
    path: /^\/(?:(?:embed|v|e|shorts|live)\/|watch\?(?:.*&)?v=)?([\w-]{6,})/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    still: youtubeStill,
  },
  {
    kind: 'vimeo',
    name: 'Vimeo',
    host: /(?:^|\.)vimeo\.com$/,
    // What is not listed opens only with its hash, a parameter for frames and a part of the path for pages.
    path: /^\/(?:video\/|channels\/\w+\/)?(\w+)(?:\/([0-9a-f]{8,})|.*[?&]h=(\w+))?/,
    page: (id, hash, parameter) =>
      ['https://vimeo.com', id, hash || parameter].filter(Boolean).join('/'),
  },
  {
    kind: 'dailymotion',
    name: 'Dailymotion',
    host: /(?:^|\.)dailymotion\.com$/,
    path: /^\/(?:embed\/video\/|player.*[?&]video=|video\/)(\w+)/,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
    still: (id) => `https://www.dailymotion.com/thumbnail/video/${id}`,
  },
  {
    kind: 'twitch',
    name: 'Twitch',
    host: /^(?:player|clips)\.twitch\.tv$/,
    path: /[?&](?:video=v?(\d+)|channel=(\w+)|clip=([\w-]+))/,
    page: (video, channel, clip) =>
      video !== ''
        ? `https://www.twitch.tv/videos/${video}`
        : channel !== ''
          ? `https://www.twitch.tv/${channel}`
          : `https://clips.twitch.tv/${clip}`,
  },
  {
    kind: 'tiktok',
    name: 'TikTok',
    host: /(?:^|\.)tiktok\.com$/,
    path: /^\/(?:embed|player)(?:\/v\d)?\/(\d+)/,
    page: (id) => `https://www.tiktok.com/@_/video/${id}`,
  },
  {
    kind: 'tiktok',
    name: 'TikTok',
    host: /(?:^|\.)tiktok\.com$/,
    path: /^\/(@[\w.]+\/video\/\d+)/,
    page: (rest) => `https://www.tiktok.com/${rest}`,
  },
  {
    kind: 'spotify',
    name: 'Spotify',
    host: /^open\.spotify\.com$/,
    path: /^\/(?:embed(?:-podcast)?\/)?([a-z]+\/\w+)/,
    page: (rest) => `https://open.spotify.com/${rest}`,
  },
  {
    kind: 'soundcloud',
    name: 'SoundCloud',
    host: /^w\.soundcloud\.com$/,
    path: /[?&]url=([^&]+)/,
    page: (url) => decodeURIComponent(url),
  },
  {
    kind: 'bandcamp',
    name: 'Bandcamp',
    host: /(?:^|\.)bandcamp\.com$/,
    path: /^(\/EmbeddedPlayer.*)/i,
    page: (rest) => `https://bandcamp.com${rest}`,
  },
  {
    kind: 'podcast',
    name: 'Apple Podcasts',
    host: /^embed\.podcasts\.apple\.com$/,
    path: /^(\/.*)/,
    page: (rest) => `https://podcasts.apple.com${rest}`,
  },
  {
    kind: 'x',
    name: 'X',
    host: /^platform\.(?:twitter|x)\.com$/,
    path: /^\/embed\/.*[?&#]id=(\d+)/i,
    page: (id) => `https://x.com/i/status/${id}`,
  },
  {
    kind: 'x',
    name: 'X',
    host: /^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/,
    path: /^\/(\w+\/status)(?:es)?\/(\d+)/i,
    page: (who, id) => `https://x.com/${who}/${id}`,
  },
  {
    kind: 'bluesky',
    name: 'Bluesky',
    host: /^embed\.bsky\.app$/,
    path: /^\/embed\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)/,
    page: (who, id) => `https://bsky.app/profile/${who}/post/${id}`,
  },
  {
    kind: 'bluesky',
    name: 'Bluesky',
    host: /^bsky\.app$/,
    path: /^\/profile\/([^/]+\/post\/\w+)/,
    page: (rest) => `https://bsky.app/profile/${rest}`,
  },
  {
    kind: 'instagram',
    name: 'Instagram',
    host: /(?:^|\.)instagram\.com$/,
    path: /^\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)/,
    page: (rest) => `https://www.instagram.com/${rest}/`,
  },
  {
    kind: 'threads',
    name: 'Threads',
    host: /(?:^|\.)threads\.(?:net|com)$/,
    path: /^\/(@[\w.]+\/post\/[\w-]+)/,
    page: (rest) => `https://www.threads.net/${rest}`,
  },
  {
    kind: 'facebook',
    name: 'Facebook',
    host: /(?:^|\.)facebook\.com$/,
    path: /^\/plugins\/(?:video|post)\.php\?(?:.*&)?href=([^&]+)/,
    page: (url) => decodeURIComponent(url),
  },
  {
    kind: 'reddit',
    name: 'Reddit',
    host: /^(?:embed\.reddit\.com|www\.redditmedia\.com|embed\.redditmedia\.com)$/,
    path: /^(\/r\/[^?]+)/,
    page: (rest) => `https://www.reddit.com${rest}`,
  },
  {
    kind: 'telegram',
    name: 'Telegram',
    host: /^t\.me$/,
    path: /^\/([\w]+\/\d+)\?(?:.*&)?embed=1/,
    page: (rest) => `https://t.me/${rest}`,
  },
  {
    kind: 'map',
    name: 'Google Maps',
    host: /(?:^|\.)google\.[a-z.]{2,6}$/,
    path: /^(\/maps.*)/,
    page: (rest) => `https://www.google.com${rest}`,
  },
  {
    kind: 'map',
    name: 'OpenStreetMap',
    host: /(?:^|\.)openstreetmap\.org$/,
    path: /^\/export\/embed\.html(\?.*)/,
    page: (query) => `https://www.openstreetmap.org/${query}`,
  },
  {
    kind: 'page',
    name: 'Flourish',
    host: /^(?:flo\.uri\.sh|public\.flourish\.studio)$/,
    path: /^\/((?:visualisation|story)\/\d+)/,
    page: (rest) => `https://public.flourish.studio/${rest}/`,
    still: (rest) => `https://public.flourish.studio/${rest}/thumbnail`,
  },
  {
    kind: 'codepen',
    name: 'CodePen',
    host: /^codepen\.io$/,
    path: /^\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/,
    page: (who, id) => `https://codepen.io/${who}/pen/${id}`,
  },
  {
    kind: 'mastodon',
    name: 'Mastodon',
    host: /./,
    path: /^\/((?:@|users\/)[\w.@-]+\/(?:statuses\/)?\d+)\/embed(?:[?#]|$)/,
    page: (rest) => `/${rest}`,
  },
  {
    kind: 'peertube',
    name: 'PeerTube',
    host: /./,
    path: /^\/videos\/embed\/([\w-]+)/,
    page: (id) => `/videos/watch/${id}`,
  },
];

/** Frames that carry the address of what they show as a parameter: Embedly, Iframely, Mozilla Hubs of old. */
const carrier = /^(?:cdn\.embedly\.com|cdn\.iframe\.ly|iframely\.net|if-cdn\.com)$/;

const carried = (url: URL): URL | null => {
  if (!carrier.test(url.hostname)) return null;
  const inner = url.searchParams.get('url') ?? url.searchParams.get('src') ?? '';
  return URL.parse(inner);
};

/** What a known player's or widget's address stands for; null for any other. */
export const knownEmbed = (given: URL): Embed | null => {
  const url = carried(given) ?? given;
  for (const { kind, name, host, path, page, still } of providers) {
    if (!host.test(url.hostname)) continue;
    const found = path.exec(url.pathname + url.search);
    if (found === null) continue;
    const [, first = '', second = '', third = ''] = found;
    const target = URL.parse(page(first, second, third), url.origin);
    if (target === null) return null;
    return {
      kind,
      name,
      page: target.href,
      still: still?.(first) ?? null,
    };
  }
  return null;
};
