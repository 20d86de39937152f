import { collapseSpace } from '../../model/collapse-space';
import { webAddress } from '../safe-address';
import { isBeacon } from '../beacons';
import { withoutTracking } from '../tracking';
import type { Embed } from './embed-providers';
import { knownEmbed } from './embed-providers';

/** What stands in place of a player: where it opens, its kind, a name, and a still where there is one. */
export interface EmbedLink {
  readonly href: string;
  readonly kind: string;
  readonly label: string;
  readonly still: string | null;
}

/** Elements that load or play something of their own accord. */
export const embedTags: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'embed',
  'object',
]);

/** Frames that are no part of an article: adverts, like buttons, comment boxes, consent and captcha. */
const unwanted =
  /(?:doubleclick|googlesyndication|adservice|amazon-adsystem|taboola|outbrain|disqus|googletagmanager|recaptcha|hcaptcha|facebook\.com\/(?:plugins\/(?:like|page|share|follow|comments)|tr\b)|platform\.twitter\.com\/widgets\/(?:tweet_button|follow_button)|plusone|addthis|addtoany|sharethis|mailchi|list-manage|substack\.com\/embed|zalo\.me\/plugin|buttons\.github\.io)/i;

/** Where consent managers and lazy loaders put a frame's address till somebody agrees. */
const addressNames =
  'src data-src data-lazy-src data-cmp-src data-consent-src data-cookieblock-src data-src-cmplz data-iframe-src data-litespeed-src data-original data-url data-video-src data'.split(
    ' ',
  );

const addressOf = (element: Element, baseUrl: string): URL | null => {
  for (const name of addressNames) {
    const value = element.getAttribute(name);
    if (value === null || value.startsWith('about:')) continue;
    const url = webAddress(value, baseUrl);
    if (url !== null) return url;
  }
  const source = element.querySelector('source[src], source[data-src]');
  const given = source?.getAttribute('src') ?? source?.getAttribute('data-src') ?? null;
  return webAddress(given, baseUrl);
};

const tiny = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side) ?? ''));

/** Names that the providers' own code gives every frame. */
const saysNothing =
  /^(?:(?:youtube|vimeo|embedded|embed)?[- ]?(?:video|audio|media)?[- ]?(?:player|embed|content|frame)?|iframe|untitled|embedded (?:post|content)|twitter (?:post|tweet)|x post|spotify embed:?|google maps?|map|widget)$/i;

const titleOf = (element: Element): string => {
  const title = collapseSpace(
    element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '',
  );
  return saysNothing.test(title) ? '' : title.slice(0, 200);
};

const fileName = (url: URL): string => {
  const name = url.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** What a link to a player, a file or a page says: its title, if any, and where it leads. */
export const linkLabel = (title: string, url: URL): string => labelled(title, hostName(url));

const hostName = (url: URL): string => url.hostname.replace(/^www\./, '');

const labelled = (title: string, place: string): string =>
  title === '' ? place : `${title} (${place})`;

/** A link to what a known provider's address shows, or null where it is none. */
export const providerLink = (url: URL, title: string): EmbedLink | null => {
  const known: Embed | null = knownEmbed(url);
  if (known === null) return null;
  const page = webAddress(known.page, url.href);
  if (page === null) return null;
  return {
    href: withoutTracking(page).href,
    kind: known.kind,
    label: labelled(title, known.name),
    still: known.still,
  };
};

const mediaLink = (element: Element, url: URL, baseUrl: string, title: string): EmbedLink => {
  const poster = element.getAttribute('poster') ?? element.getAttribute('data-poster');
  return {
    href: url.href,
    kind: element.localName,
    label: linkLabel(title === '' ? fileName(url) : title, url),
    still: webAddress(poster, baseUrl)?.href ?? null,
  };
};

/** What to show instead of a frame, film or sound: a link named by its title, its provider or its host; null for what is no content. */
export const embedLink = (element: Element, baseUrl: string): EmbedLink | null => {
  const url = addressOf(element, baseUrl);
  if (url === null || tiny(element) || isBeacon(url.href) || unwanted.test(url.href)) return null;
  const title = titleOf(element);
  const known = providerLink(url, title);
  if (known !== null) return known;
  if (element.localName === 'video' || element.localName === 'audio') {
    return mediaLink(element, url, baseUrl, title);
  }
  const label = linkLabel(title, url);
  return { href: withoutTracking(url).href, kind: 'page', label, still: null };
};

/** A link in the form of the contract in `allowed-markup.ts`. */
export const embedAnchor = (document: Document, link: EmbedLink): Element => {
  const anchor = document.createElement('a');
  anchor.setAttribute('href', link.href);
  anchor.setAttribute('data-embed', link.kind);
  if (link.still !== null) {
    const still = document.createElement('img');
    still.setAttribute('src', link.still);
    still.setAttribute('alt', '');
    anchor.append(still, ' ');
  }
  anchor.append(link.label);
  return anchor;
};

/** Puts the link where the player stood and returns what it put; as a paragraph of its own unless it already stands in one. */
export const insertEmbedLink = (element: Element, link: EmbedLink): Element => {
  const document = element.ownerDocument;
  const anchor = embedAnchor(document, link);
  // A link can't stand in a link: a film that is one's content gets its own before it.
  const place = element.closest('a') ?? element;
  if (place.parentElement?.closest('p')) {
    place.before(anchor);
    return anchor;
  }
  const paragraph = document.createElement('p');
  paragraph.append(anchor);
  place.before(paragraph);
  return paragraph;
};
