import { collapseSpace } from './plain-text';
import { absolute } from './safe-address';
import { isBeacon, withoutTracking } from './tracking';

/** What stands in place of a player: a name and where it opens. */
export interface EmbedLink {
  readonly href: string;
  readonly label: string;
}

/** Elements that load or play something of their own accord. */
export const embedTags: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'embed']);

interface Provider {
  readonly name: string;
  readonly host: RegExp;
  readonly path: RegExp;
  /** Makes the page's address from what `path` captured. */
  readonly page: (captured: string) => string;
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    path: /^\/(?:embed|v|shorts)\/([\w-]{6,})/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'Vimeo',
    host: /^player\.vimeo\.com$/,
    path: /^\/video\/(\w+)/,
    page: (id) => `https://vimeo.com/${id}`,
  },
  {
    name: 'Dailymotion',
    host: /(?:^|\.)dailymotion\.com$/,
    path: /^\/embed\/video\/(\w+)/,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    name: 'Spotify',
    host: /^open\.spotify\.com$/,
    path: /^\/embed\/(.+)$/,
    page: (rest) => `https://open.spotify.com/${rest}`,
  },
];

/** Frames that are no part of an article: adverts, like buttons, comment boxes, consent and captcha. */
const unwanted =
  /(?:doubleclick|googlesyndication|adservice|amazon-adsystem|taboola|outbrain|disqus|googletagmanager|recaptcha|hcaptcha|facebook\.com\/(?:plugins\/(?:like|page|share|follow|comments)|tr\b)|platform\.twitter\.com\/widgets\/(?:tweet_button|follow_button)|plusone|addthis|addtoany|sharethis|mailchi|list-manage|substack\.com\/embed)/i;

const ownAddress = (element: Element, baseUrl: string): URL | null => {
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-url']) {
    const url = absolute(element.getAttribute(name), baseUrl);
    if (url !== null && /^https?:$/.test(url.protocol)) return url;
  }
  const source = element.querySelector('source[src]');
  const url = source === null ? null : absolute(source.getAttribute('src'), baseUrl);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
};

const tiny = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side) ?? ''));

/** What to show instead of a frame, film or sound: a link named by its title, its provider or its host; null for what is no content. */
export const embedLink = (element: Element, baseUrl: string): EmbedLink | null => {
  const url = ownAddress(element, baseUrl);
  if (url === null || tiny(element) || isBeacon(url.href) || unwanted.test(url.href)) return null;
  const titled = collapseSpace(
    element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '',
  );
  for (const { name, host, path, page } of providers) {
    const id = host.test(url.hostname) ? path.exec(url.pathname)?.[1] : undefined;
    if (id === undefined) continue;
    return { href: page(id), label: `▶ ${titled === '' ? name : `${titled} (${name})`}` };
  }
  const place = url.hostname.replace(/^www\./, '');
  return {
    href: withoutTracking(url).href,
    label: `▶ ${titled === '' ? place : `${titled} (${place})`}`,
  };
};

/** Puts the link where the player stood and returns what it put; as a paragraph of its own unless it already stands in one. */
export const insertEmbedLink = (element: Element, link: EmbedLink): Element => {
  const document = element.ownerDocument;
  const anchor = document.createElement('a');
  anchor.setAttribute('href', link.href);
  anchor.textContent = link.label;
  // A link can't stand in a link: a film that is one's content gets its own before it.
  const place = element.closest('a') ?? element;
  if (place.closest('p') !== null) {
    place.before(anchor);
    return anchor;
  }
  const paragraph = document.createElement('p');
  paragraph.append(anchor);
  place.before(paragraph);
  return paragraph;
};
