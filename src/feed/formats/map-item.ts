import { untrustedHtml } from '../../model/html';
import type { UntrustedHtml } from '../../model/html';
import type { ParsedItem } from '../../model/parsed-feed';
import type { EpochMs } from '../../model/epoch-ms';
import { oneLine } from '../text/html-to-text';
import { resolveUrl } from '../text/resolve-url';
import type { XmlElement } from '../xml/xml-element';
import { htmlText, plainText } from './element-text';
import type { FeedSource } from './feed-source';
import { baseOf, firstOf, named, urlAt } from './find-elements';
import { mapCategories } from './map-categories';
import { mapItemImage } from './map-images';
import { mapDiscussion } from './map-discussion';
import { mapIdentifier } from './map-identifier';
import { mapEnclosures, pageLink } from './map-links';
import { mapPeople } from './map-people';
import { mapPodcast } from './map-podcast';

const titles = ['title', 'atom:title', 'dc:title', 'dcterms:title', 'media:title', 'itunes:title'];
const ids = ['guid', 'id', 'atom:id'];
const identifiers = ['dc:identifier', 'dcterms:identifier'];
const published = [
  'pubdate',
  'published',
  'issued',
  'atom:published',
  'atom:issued',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'created',
  'dcterms:date',
  'date',
  'atom:created',
  'prism:publicationdate',
  'prism:coverdate',
];
const updated = [
  'updated',
  'modified',
  'atom:updated',
  'atom:modified',
  'dcterms:modified',
  'lastbuilddate',
];
const bodies = [
  'content:encoded',
  'content',
  'atom:content',
  'xhtml:body',
  'body',
  'xhtml:div',
  'fullitem',
];
const summaries = [
  'description',
  'summary',
  'atom:summary',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'googleplay:description',
  'media:description',
  'itunes:subtitle',
];

/** Maps an RSS, RDF or Atom item with whatever modules it carries. */
export function mapItem(item: XmlElement, source: FeedSource): ParsedItem {
  const children = withMedia(item.children);
  const guid =
    firstOf(item.children, ids, (child) => mapIdentifier(child, source)) ??
    item.rdfAttribute('about') ??
    firstOf(item.children, identifiers, (child) => oneLine(child.text));
  const date = (names: readonly string[]): EpochMs | null =>
    firstOf(item.children, names, (child) => source.oddities.date(child.text));
  return {
    guid,
    title: firstOf(children, titles, (child) => plainText(child, source)),
    link: itemLink(item, source),
    publishedAt: date(published),
    updatedAt: date(updated),
    authors: itemPeople(item, source),
    summary: htmlOf(children, summaries, source),
    content: htmlOf(item.children, bodies, source),
    categories: mapCategories(children, source),
    enclosures: mapEnclosures(item.children, source),
    ...mapDiscussion(item.children, source),
    ...mapPodcast(item.children, source),
    imageUrl: mapItemImage(item.children, source),
    language:
      item.attribute('xml:lang') ??
      firstOf(item.children, ['dc:language', 'language', 'dcterms:language'], (child) =>
        oneLine(child.text),
      ),
    rights: firstOf(
      children,
      [
        'rights',
        'copyright',
        'atom:rights',
        'atom:copyright',
        'dc:rights',
        'dcterms:rights',
        'media:copyright',
      ],
      (child) => plainText(child, source),
    ),
  };
}

/** The item's children and then those of its media containers, so that an item's own title comes first. */
function withMedia(children: readonly XmlElement[]): readonly XmlElement[] {
  const media = (list: readonly XmlElement[]): readonly XmlElement[] => {
    const groups = named(list, 'media:group');
    const contents = named(list, 'media:content');
    return groups.length === 0 ? contents : [...groups, ...contents];
  };
  const outer = media(children);
  if (outer.length === 0) return children;
  const inner = outer.flatMap((child) => child.children);
  return [...children, ...inner, ...media(inner).flatMap((child) => child.children)];
}

function htmlOf(
  children: readonly XmlElement[],
  names: readonly string[],
  source: FeedSource,
): UntrustedHtml | null {
  const html = firstOf(children, names, (child) =>
    child.attribute('src') !== null && child.text.trim() === '' ? null : htmlText(child, source),
  );
  return html === null ? null : untrustedHtml(html);
}

/** FeedBurner's redirector hides the page's own address; a guid is one unless it says otherwise. */
function itemLink(item: XmlElement, source: FeedSource): string | null {
  return (
    firstOf(item.children, ['feedburner:origlink'], (child) => urlAt(child, child.text, source)) ??
    pageLink(item.children, source) ??
    strayLink(item) ??
    firstOf(item.children, ['guid', 'id', 'atom:id'], (child) => permalink(child, source)) ??
    resolveUrl(item.rdfAttribute('about') ?? '', baseOf(item, source))
  );
}

/** An address right in the item: what `<link/>https://…` leaves, written by tools that take a feed for HTML. */
function strayLink(item: XmlElement): string | null {
  const text = item.text.trim();
  return /^https?:\/\/\S+$/i.test(text) ? resolveUrl(text, null) : null;
}

function permalink(guid: XmlElement, source: FeedSource): string | null {
  if (guid.attribute('ispermalink')?.trim().toLowerCase() === 'false') return null;
  const text = guid.text.trim();
  const saysSo = guid.attribute('ispermalink') !== null && /^\.{0,2}\//.test(text);
  return saysSo || /^https?:\/\//i.test(text) ? urlAt(guid, text, source) : null;
}

function itemPeople(item: XmlElement, source: FeedSource): ParsedItem['authors'] {
  const own = mapPeople(item.children, source);
  if (own.length > 0) return own;
  const origin = item.children.find(
    (child) => child.name === 'source' || child.name === 'atom:source',
  );
  return origin === undefined ? own : mapPeople(origin.children, source);
}
