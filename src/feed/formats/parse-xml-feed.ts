import type { ParseWarning, ParsedFeed, ParsedItem } from '../../model/parsed-feed';
import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { feedGrammar } from './feed-grammar';
import { isEmptyItem } from './is-empty-item';
import { mapFeed } from './map-feed';
import { mapItem } from './map-item';
import { linkByRel, pageLink } from './map-links';

export interface XmlOutcome {
  readonly feed: ParsedFeed | null;
  /** The names of the start tags met where no feed was found, the first few. */
  readonly strangers: readonly string[];
}

/** Reads RSS, RDF or Atom; each item is mapped as it ends, so that a long feed is never held as a tree. */
export function parseXmlFeed(text: string, baseUrl: string): XmlOutcome {
  const items: ParsedItem[] = [];
  const strangers: string[] = [];
  let dropped = 0;
  let rootName = '';
  let source: FeedSource = { text, native: 'rss', baseUrl };
  let isSettled = false;
  const document = readXml(text, feedGrammar, {
    onRoot(root: XmlElement, localName: string) {
      rootName = localName;
      source = { text, native: feedGrammar.native(root.name) ?? 'rss', baseUrl };
    },
    onStreamed(element: XmlElement) {
      if (element.children.length === 0 && !element.hasAttributes()) {
        dropped += 1;
        return;
      }
      if (!isSettled) source = { ...source, baseUrl: siteBase(element, source) };
      isSettled = true;
      const item = mapItem(element, source);
      if (isEmptyItem(item)) dropped += 1;
      else items.push(item);
    },
    onStranger(name: string) {
      if (strangers.length < 20) strangers.push(name);
    },
  });
  if (document.root === null) return { feed: null, strangers };
  const format =
    rootName === 'feed' || rootName === 'entry' ? 'atom' : rootName === 'rdf' ? 'rdf' : 'rss';
  const warnings: ParseWarning[] = [];
  if (dropped > 0) warnings.push({ kind: 'droppedItem', count: dropped });
  if (document.mends > 0) warnings.push({ kind: 'brokenMarkup', count: document.mends });
  return { feed: { format, ...mapFeed(document.root, source), items, warnings }, strangers };
}

/** Relative links in RSS start at the site that the channel names; in Atom at the feed itself, where that is known. */
function siteBase(item: XmlElement, source: FeedSource): string {
  if (source.native === 'atom' && source.baseUrl !== '') return source.baseUrl;
  const around = item.parent?.children ?? [];
  return pageLink(around, source) ?? linkByRel(around, 'self', source) ?? source.baseUrl;
}
