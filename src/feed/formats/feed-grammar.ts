import type { XmlGrammar } from '../xml/read-xml';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Elements that hold others. */
const containers = words(`
  rss channel rdf rdf:rdf feed entry item image logo textinput author contributor source
  atom:author atom:contributor atom:source atom:entry itunes:owner itunes:category
  media:group media:content skiphours skipdays dc:creator
`);

/** Fields and the parts of containers, for feed and item alike. */
const fields = words(`
  title link description tagline subtitle info summary content body fullitem xhtml:body xhtml:div
  guid id url uri href name email homepage hour day
  pubdate published updated issued modified created lastbuilddate date
  category comments enclosure language generator copyright rights icon
  managingeditor webmaster ttl cloud license
  atom:title atom:link atom:subtitle atom:tagline atom:summary atom:content atom:id atom:published
  atom:updated atom:issued atom:modified atom:created atom:category atom:rights atom:copyright
  atom:icon atom:logo atom:generator atom:name atom:email atom:uri atom:url atom:info
  dc:title dc:description dc:date dc:subject dc:language dc:rights dc:identifier dc:publisher
  dc:author dc:contributor
  dcterms:title dcterms:description dcterms:abstract dcterms:issued dcterms:created dcterms:modified
  dcterms:date dcterms:creator dcterms:rights dcterms:language dcterms:identifier dcterms:subject
  content:encoded
  itunes:title itunes:author itunes:name itunes:email itunes:image itunes:link itunes:summary
  itunes:subtitle itunes:keywords itunes:new-feed-url
  googleplay:author googleplay:description googleplay:image googleplay:email googleplay:category
  media:title media:description media:thumbnail media:category media:keywords media:copyright
  media:credit media:player
  prism:publicationdate prism:coverdate
  sy:updateperiod sy:updatefrequency admin:generatoragent feedburner:origlink
  podcast:transcript podcast:chapters wfw:commentrss slash:comments thr:total
`);

const roots: ReadonlyMap<string, 'rss' | 'atom'> = new Map([
  ['rss', 'rss'],
  ['rdf', 'rss'],
  ['channel', 'rss'],
  ['feed', 'atom'],
  ['entry', 'atom'],
]);

/** The vocabulary of RSS, RDF and Atom with the modules that feeds carry. */
export const feedGrammar: XmlGrammar = {
  native: (localName) => roots.get(localName) ?? null,
  kept: new Set([...containers, ...fields]),
  containers: new Set(containers),
  alsoHtml: new Set(words('title link source summary image body name content author')),
  streamed: new Set(['item', 'entry']),
};
