import type { Enclosure } from '../../model/parsed-feed';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { firstOf, named, urlAt } from './find-elements';

/** Elements that are Atom links: with `href`, in Atom's namespace or (in Atom) none. */
function atomLinks(children: readonly XmlElement[]): readonly XmlElement[] {
  const own = named(children, 'link');
  const prefixed = named(children, 'atom:link');
  if (own.length + prefixed.length === 0) return own;
  const links = prefixed.length === 0 ? own : children.filter(isLink);
  return links.filter((link) => link.attribute('href') !== null);
}

const isLink = ({ name }: XmlElement): boolean => name === 'link' || name === 'atom:link';

const relOf = (link: XmlElement): string =>
  (link.attribute('rel') ?? 'alternate')
    .trim()
    .toLowerCase()
    .replace('http://www.iana.org/assignments/relation/', '') || 'alternate';

const hrefOf = (link: XmlElement, source: FeedSource): string | null =>
  urlAt(link, link.attribute('href') ?? '', source);

const anyType = /^/;
const htmlTypes = /^(?:text\/html|application\/xhtml\+xml)/i;
const noType = /^$/;
const notFeeds = /^(?!application\/(?:atom|rss)\+xml)/i;

/** The address of the first Atom link of that relation (and media type, where `type` asks for one). */
export function linkByRel(
  children: readonly XmlElement[],
  rel: string,
  source: FeedSource,
  type = anyType,
): string | null {
  for (const link of atomLinks(children)) {
    if (relOf(link) !== rel || !type.test(link.attribute('type') ?? '')) continue;
    const url = hrefOf(link, source);
    if (url !== null) return url;
  }
  return null;
}

/** The page that a feed or item stands for: RSS's own link, else Atom's alternate, an HTML one first. */
export function pageLink(children: readonly XmlElement[], source: FeedSource): string | null {
  return (
    firstOf(children, ['link'], (child) =>
      relOf(child) === 'alternate' ? urlAt(child, child.text, source) : null,
    ) ??
    linkByRel(children, 'alternate', source, htmlTypes) ??
    linkByRel(children, 'alternate', source, noType) ??
    linkByRel(children, 'alternate', source, notFeeds)
  );
}

const mediaKinds = /^(?:audio|video|document|executable)$/i;
const mediaTypes = /^(?:audio|video)\//i;
const mediaFile = /\.(?:mp3|m4a|m4b|ogg|oga|opus|mp4|m4v|mov|webm)(?:\?|$)/i;

/** The files that come with an item, each address once. */
export function mapEnclosures(
  children: readonly XmlElement[],
  source: FeedSource,
): readonly Enclosure[] {
  const found = new Map<string, Enclosure>();
  const add = (element: XmlElement, address: string, length: string | null): void => {
    const url = urlAt(element, address, source);
    if (url === null || found.has(url)) return;
    const bytes = Number.parseInt((length ?? '').replace(/(?<=\d)[,.](?=\d{3})/g, ''), 10);
    const type = element.attribute('type')?.trim() ?? '';
    found.set(url, { url, type: type === '' ? null : type, length: bytes >= 0 ? bytes : null });
  };
  for (const child of children) {
    if (child.name === 'enclosure') {
      add(
        child,
        child.attribute('url') ?? child.attribute('href') ?? child.text,
        child.attribute('length'),
      );
    }
  }
  for (const link of atomLinks(children)) {
    if (relOf(link) === 'enclosure')
      add(link, link.attribute('href') ?? '', link.attribute('length'));
  }
  for (const child of mediaContents(children)) {
    const playable =
      mediaKinds.test(child.attribute('medium') ?? '') ||
      mediaTypes.test(child.attribute('type') ?? '') ||
      mediaFile.test(child.attribute('url') ?? '');
    if (playable) add(child, child.attribute('url') ?? '', child.attribute('filesize'));
  }
  return [...found.values()];
}

/** `media:content` on the item itself or in its groups. */
export function mediaContents(children: readonly XmlElement[]): readonly XmlElement[] {
  const own = named(children, 'media:content');
  const groups = named(children, 'media:group');
  if (groups.length === 0) return own;
  return [...own, ...groups.flatMap((group) => named(group.children, 'media:content'))];
}
