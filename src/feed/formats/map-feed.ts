import type { EpochMs } from '../../model/epoch-ms';
import type { ParsedFeed } from '../../model/parsed-feed';
import { oneLine } from '../text/html-to-text';
import type { XmlElement } from '../xml/xml-element';
import { plainText } from './element-text';
import type { FeedSource } from './feed-source';
import { firstOf, languageOf, urlAt } from './find-elements';
import { mapCategories } from './map-categories';
import { pictureOf } from './map-images';
import { linkByRel, pageLink } from './map-links';
import { mapIdentifier } from './map-identifier';
import { mapPeople } from './map-people';
import { mapTiming } from './map-timing';

/** What a feed says of itself, apart from its format and its items. */
export type FeedHead = Omit<ParsedFeed, 'format' | 'items' | 'warnings'>;

const titles = ['title', 'atom:title', 'dc:title', 'dcterms:title', 'media:title', 'itunes:title'];
const descriptions = [
  'description',
  'tagline',
  'subtitle',
  'atom:subtitle',
  'atom:tagline',
  'dc:description',
  'itunes:summary',
  'googleplay:description',
  'info',
  'atom:info',
  'media:description',
  'itunes:subtitle',
];
const rights = [
  'copyright',
  'rights',
  'atom:rights',
  'atom:copyright',
  'dc:rights',
  'dcterms:rights',
  'media:copyright',
];
const published = [
  'pubdate',
  'published',
  'issued',
  'atom:published',
  'atom:issued',
  'dc:date',
  'dcterms:issued',
  'created',
  'dcterms:created',
  'atom:created',
];
const updated = [
  'lastbuilddate',
  'updated',
  'modified',
  'atom:updated',
  'atom:modified',
  'dcterms:modified',
];

/** Maps a feed's own fields; `root` may be a channel, and RDF keeps its picture beside the channel. */
export function mapFeed(root: XmlElement, source: FeedSource): FeedHead {
  const channel = root.children.find((child) => child.name === 'channel') ?? root;
  const beside = channel === root ? [] : root.children.filter((child) => child !== channel);
  const children = [...channel.children, ...beside];
  const text = (names: readonly string[]): string | null =>
    firstOf(children, names, (child) => plainText(child, source));
  const date = (names: readonly string[]): EpochMs | null =>
    firstOf(children, names, (child) => source.oddities.date(child.text));
  const line = (names: readonly string[]): string | null =>
    firstOf(children, names, (child) => oneLine(child.text));
  return {
    title: text(titles),
    link: pageLink(children, source),
    feedUrl:
      linkByRel(children, 'self', source) ??
      firstOf(children, ['itunes:new-feed-url'], (child) => urlAt(child, child.text, source)),
    hubUrl: linkByRel(children, 'hub', source),
    id:
      firstOf(children, ['id', 'atom:id', 'guid', 'dc:identifier'], (child) =>
        mapIdentifier(child, source),
      ) ?? channel.rdfAttribute('about'),
    description: text(descriptions),
    language: line(['language', 'dc:language', 'dcterms:language']) ?? languageOf(channel),
    rights: text(rights),
    generator: text(['generator', 'atom:generator']) ?? generatorAgent(children),
    iconUrl: firstOf(children, ['icon', 'atom:icon'], (child) => urlAt(child, child.text, source)),
    imageUrl: pictureOf(children, source),
    authors: mapPeople(children, source),
    categories: mapCategories(children, source),
    publishedAt: date(published),
    updatedAt: date(updated),
    ...mapTiming(children),
  };
}

function generatorAgent(children: readonly XmlElement[]): string | null {
  return firstOf(children, ['admin:generatoragent'], (child) => child.rdfAttribute('resource'));
}
