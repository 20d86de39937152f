import type { ParsedFeed, ParsedItem } from '../../model/parsed-feed';
import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { feedGrammar } from './feed-grammar';
import { isEmptyItem } from './is-empty-item';
import { mapFeed } from './map-feed';
import { mapItem } from './map-item';
import { linkByRel, pageLink } from './map-links';
import { Oddities } from './oddities';

export interface XmlOutcome {
  readonly feed: ParsedFeed | null;
  /** The names of the start tags met where no feed was found, the first few. */
  readonly strangers: readonly string[];
}

/** Reads RSS, RDF or Atom, given in parts of any size; each item is mapped as it ends, so that a long feed is never held as a tree. */
export function parseXmlFeed(parts: Iterable<string>, baseUrl: string): XmlOutcome {
  const items: ParsedItem[] = [];
  const strangers: string[] = [];
  const oddities = new Oddities();
  let rootName = '';
  let source: FeedSource = { native: 'rss', baseUrl, oddities };
  let isSettled = false;
  const document = readXml(parts, feedGrammar, {
    onRoot(root: XmlElement, localName: string) {
      rootName = localName;
      source = { native: feedGrammar.native(root.name) ?? 'rss', baseUrl, oddities };
    },
    onStreamed(element: XmlElement) {
      if (element.children.length === 0 && !element.hasAttributes()) {
        oddities.count('droppedItem');
        return;
      }
      if (!isSettled) source = { ...source, baseUrl: siteBase(element, source) };
      isSettled = true;
      const item = mapItem(element, source);
      if (isEmptyItem(item)) oddities.count('droppedItem');
      else items.push(item);
    },
    onStranger(name: string) {
      if (strangers.length < 20) strangers.push(name);
    },
  });
  if (document.root === null) return { feed: null, strangers };
  const format =
    rootName === 'feed' || rootName === 'entry' ? 'atom' : rootName === 'rdf' ? 'rdf' : 'rss';
  const head = mapFeed(document.root, source);
  oddities.count('brokenMarkup', document.mends);
  if (document.isCut) oddities.count('truncated');
  const isPage = strangers.some((name) => pageTags.test(name));
  if (isPage && items.length === 0 && head.title === null && head.link === null) {
    return { feed: null, strangers };
  }
  return { feed: { format, ...head, items, warnings: oddities.warnings() }, strangers };
}

/** A page that has elements of a feed's names in it (`<entry>` in a text on Atom) is no feed. */
const pageTags = /^(?:html|head|body|div|p)$/;

/** Relative links in RSS start at the site that the channel names; in Atom at the feed itself, where that is known. */
function siteBase(item: XmlElement, source: FeedSource): string {
  if (source.native === 'atom' && source.baseUrl !== '') return source.baseUrl;
  const around = item.parent?.children ?? [];
  return pageLink(around, source) ?? linkByRel(around, 'self', source) ?? source.baseUrl;
}
