import { findAny } from '../find-any';
import { collapseSpace } from '../../model/collapse-space';
import { absolute, webAddress } from '../safe-address';
import { insertEmbedLink, linkLabel, providerLink } from './embed-link';
import { settleConsentBoxes } from './settle-consent-boxes';
import { settleMadePosts } from './settle-made-posts';
import { settlePosts } from './settle-posts';

interface Facade {
  /** Names of elements that pages and AMP define. */
  readonly own?: RegExp;
  readonly selector?: string;
  /** Attributes that hold the id or address, the surest first. */
  readonly attributes: readonly string[];
  readonly address: (id: string, element: Element) => string;
}

/** Some elements take a whole address where others take an id. */
const fromId =
  (make: (id: string) => string) =>
  (given: string): string =>
    /^(?:https?:)?\/\//.test(given) ? given : make(given);

/** Source: Brightcove's "in-page embed code", whose attributes its own frames carry in their address. */
const brightcove = (id: string, player: Element): string => {
  const given = (name: string): string => encodeURIComponent(player.getAttribute(name) ?? '');
  const place = `${given('data-account')}/${given('data-player')}_default`;
  return `https://players.brightcove.net/${place}/index.html?videoId=${encodeURIComponent(id)}`;
};

/** The page that a script's address stands at, or within: gist's and others end in ".js", Niconico's and JSFiddle's say more. */
const pageOfScript = (src: string): string =>
  (src.split('?', 1)[0] ?? '')
    .replace(/\.js$/, '')
    .replace(/embed(\.nicovideo\.jp\/watch\/\w+)\/script$/, 'www$1')
    .replace(/(\/\/jsfiddle\.net\/[\w-]+\/[\w-]+\/(?:\d+\/)?)embed\/[^]*$/, '$1');

/** Elements that become a player once a script has run: light players, AMP's elements, editors' placeholders. */
const facades: readonly Facade[] = [
  {
    own: /^(?:(?:lite|amp)-youtube|youtube-(?:video|embed))$/,
    selector:
      '.rll-youtube-player, [data-youtube-id], [data-youtube-video-id], .youtube-player[data-id], .lazy-youtube[data-id], .lyte, [data-ytid], div[data-videoid], .video-youtube[data-video-id]',
    attributes: [
      'videoid',
      'video-id',
      'data-youtube-id',
      'data-youtube-video-id',
      'data-videoid',
      'data-ytid',
      'data-video-id',
      'data-id',
      'src',
    ],
    address: fromId((id) => `https://www.youtube.com/embed/${id}`),
  },
  {
    own: /^(?:(?:lite|amp)-vimeo|vimeo-video)$/,
    selector: '[data-vimeo-id]',
    attributes: ['videoid', 'data-videoid', 'data-vimeo-id', 'src'],
    address: fromId((id) => `https://player.vimeo.com/video/${id}`),
  },
  {
    own: /^amp-dailymotion$/,
    attributes: ['data-videoid'],
    address: (id) => `https://www.dailymotion.com/embed/video/${id}`,
  },
  {
    own: /^amp-twitter$/,
    selector: '[data-tweet-id], [data-tweetid]',
    attributes: ['data-tweetid', 'data-tweet-id'],
    address: (id) => `https://platform.twitter.com/embed/Tweet.html?id=${id}`,
  },
  {
    own: /^amp-instagram$/,
    attributes: ['data-shortcode'],
    address: (id) => `https://www.instagram.com/p/${id}/embed`,
  },
  {
    own: /^amp-tiktok$/,
    attributes: ['data-src'],
    address: fromId((id) => `https://www.tiktok.com/embed/v2/${id}`),
  },
  {
    own: /^amp-soundcloud$/,
    attributes: ['data-trackid'],
    address: (id) =>
      `https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F${id}`,
  },
  {
    selector:
      'oembed[url], [data-oembed-url], [data-embed-url], .fb-video[data-href], .fb-post[data-href], .DC-embed[data-url], a[data-pin-do="embedPin"][href], a[data-iframely-url][href]',
    attributes: ['url', 'data-oembed-url', 'data-embed-url', 'data-href', 'data-url', 'href'],
    address: (url) => url,
  },
  {
    // Films of Vietnamese papers (VCCorp's editor).
    selector: '[type="VideoStream"][data-src]',
    attributes: ['data-src'],
    address: (url) => url,
  },
  {
    // A picture to press, which is named only by what it plays.
    selector: '[data-video*="youtube.com/embed/"], [data-video*="player.vimeo.com/video/"]',
    attributes: ['data-video'],
    address: (url) => url,
  },
  {
    selector: '.wistia_embed[class*="wistia_async_"]',
    attributes: ['class'],
    address: (names) =>
      `https://fast.wistia.net/embed/iframe/${/wistia_async_(\w+)/.exec(names)?.[1] ?? ''}`,
  },
  {
    selector: '.infogram-embed[data-id]',
    attributes: ['data-id'],
    address: (id) => `https://infogram.com/${id}`,
  },
  {
    selector: '.codepen[data-slug-hash][data-user]',
    attributes: ['data-slug-hash'],
    address: (id, pen) => `https://codepen.io/${pen.getAttribute('data-user') ?? ''}/embed/${id}`,
  },
  {
    selector: '[data-account][data-player][data-video-id]',
    attributes: ['data-video-id'],
    address: brightcove,
  },
  {
    selector: '.flourish-embed[data-src]',
    attributes: ['data-src'],
    address: (what) => `https://flo.uri.sh/${what}/embed`,
  },
  {
    selector: '.strava-embed-placeholder[data-embed-id]',
    attributes: ['data-embed-id'],
    address: (id, ride) =>
      `https://www.strava.com/${ride.getAttribute('data-embed-type') === 'route' ? 'routes' : 'activities'}/${id}`,
  },
  {
    selector: '.speakerdeck-embed[data-id]',
    attributes: ['data-id'],
    address: (id) => `https://speakerdeck.com/player/${id}`,
  },
  {
    // The script of a page stands at the page's own address.
    selector:
      'script[src*="gist.github.com/"], script[src*="asciinema.org/a/"], script[src*="buzzsprout.com/"], script[src*="embed.nicovideo.jp/"], script[src*="jsfiddle.net/"]',
    attributes: ['src'],
    address: pageOfScript,
  },
  {
    selector: 'script[data-telegram-post]',
    attributes: ['data-telegram-post'],
    address: (post) => `https://t.me/${post}?embed=1`,
  },
];

const addressOf = (
  element: Element,
  { attributes, address }: Facade,
  baseUrl: string,
): URL | null => {
  for (const name of attributes) {
    const value = element.getAttribute(name)?.trim() ?? '';
    if (value === '') continue;
    return webAddress(address(value, element), baseUrl);
  }
  return null;
};

const replaceFacade = (element: Element, url: URL, baseUrl: string): void => {
  // A facade around the player itself is only its box.
  if (element.matches('blockquote') || element.querySelector('iframe, video, blockquote') !== null)
    return;
  const title = collapseSpace(
    element.getAttribute('playlabel') ??
      element.getAttribute('title') ??
      element.getAttribute('aria-label') ??
      element.getAttribute('data-title') ??
      '',
  );
  const kind = url.hostname === 'gist.github.com' ? 'gist' : 'page';
  const link = providerLink(url, title) ?? {
    href: url.href,
    kind,
    label: linkLabel(title, url),
    still: webAddress(element.getAttribute('poster'), baseUrl)?.href ?? null,
  };
  const shown = insertEmbedLink(element, link);
  // What it says is its caption.
  if (element.querySelector('p') === null) element.remove();
  else element.prepend(shown);
};

/** An address alone in its paragraph, where WordPress and others would have set the player. */
const settleBareAddress = (box: Element, baseUrl: string): void => {
  const text = box.textContent.trim();
  if (!/^https?:\/\/\S+$/.test(text) || box.querySelector('img, iframe, video') !== null) return;
  const url = absolute(text, baseUrl);
  const link = url === null ? null : providerLink(url, '');
  if (link === null || /^(?:map|page)$/.test(link.kind)) return;
  insertEmbedLink(box, link);
  box.remove();
};

const facadesOf = (
  { own, selector }: Facade,
  candidates: readonly Element[],
  document: Document,
): readonly Element[] => [
  ...(own === undefined ? [] : candidates.filter(({ localName }) => own.test(localName))),
  ...(selector === undefined ? [] : findAny(document, selector)),
];

/** Players that only a script would make, as links; posts of networks marked as such. */
export const settleFacades = (
  document: Document,
  baseUrl: string,
  own: readonly Element[],
): void => {
  for (const facade of facades) {
    for (const element of facadesOf(facade, own, document)) {
      const url = element.isConnected ? addressOf(element, facade, baseUrl) : null;
      if (url !== null) replaceFacade(element, url, baseUrl);
    }
  }
  settlePosts(document, baseUrl);
  settleMadePosts(document);
  settleConsentBoxes(document, baseUrl);
  for (const box of document.querySelectorAll(
    '.wp-block-embed__wrapper, .wp-block-embed > div, p',
  )) {
    settleBareAddress(box, baseUrl);
  }
};
