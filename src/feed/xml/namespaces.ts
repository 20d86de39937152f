import { trimEndSigns } from '../text/trim-signs';

/** Namespace addresses without scheme, `www.` and closing `/` or `#`, to the prefix this room calls them by. */
const prefixByAddress: ReadonlyMap<string, string> = new Map([
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/atom/ns#draft-ietf-atompub-format-05', 'atom'],
  ['purl.org/echo', 'atom'],
  ['purl.org/pie', 'atom'],
  ['example.com/necho', 'atom'],
  ['example.com/newformat', 'atom'],
  ['purl.org/rss/1.0', 'rss'],
  ['my.netscape.com/rdf/simple/0.9', 'rss'],
  ['channel.netscape.com/rdf/simple/0.9', 'rss'],
  ['backend.userland.com/rss2', 'rss'],
  ['backend.userland.com/rss', 'rss'],
  ['backend.userland.com/rss091', 'rss'],
  ['backend.userland.com/rss092', 'rss'],
  ['purl.org/rss/1.0/modules/rss091', 'rss'],
  ['blogs.law.harvard.edu/tech/rss', 'rss'],
  ['cyber.law.harvard.edu/rss', 'rss'],
  ['purl.org/net/rss1.1', 'rss'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/dcterms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['purl.org/syndication/thread/1.0', 'thr'],
  ['wellformedweb.org/commentapi', 'wfw'],
  ['search.yahoo.com/mrss', 'media'],
  ['tools.search.yahoo.com/mrss', 'media'],
  ['video.search.yahoo.com/mrss', 'media'],
  ['rssboard.org/media-rss', 'media'],
  ['itunes.com/dtds/podcast-1.0', 'itunes'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['itunes.apple.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['apple.com/itunes/podcasts', 'itunes'],
  ['example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['podcastindex.org/namespace/1.0', 'podcast'],
  ['github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md', 'podcast'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['google.com/schemas/play-podcasts/1.0', 'googleplay'],
  ['google.com/schemas/play-podcasts/1.0/play-podcasts.xsd', 'googleplay'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['webns.net/mvcb', 'admin'],
  ['prismstandard.org/namespaces/basic/2.0', 'prism'],
  ['prismstandard.org/namespaces/basic/1.2', 'prism'],
  ['prismstandard.org/namespaces/1.2/basic', 'prism'],
  ['purl.org/rss/1.0/modules/prism', 'prism'],
  ['backend.userland.com/creativecommonsrssmodule', 'cc'],
]);

/** Prefixes that stand for the same namespace where a feed uses them without declaring them. */
const prefixBySpelling: ReadonlyMap<string, string> = new Map([
  ['atom10', 'atom'],
  ['atom03', 'atom'],
  ['a10', 'atom'],
]);

/** The usual prefix of a namespace address; null where it is none we read. */
export function usualPrefix(address: string): string | null {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '');
  return prefixByAddress.get(trimEndSigns(bare, '/#')) ?? null;
}

/** More than any feed declares; bounds what nested declarations cost. */
const mostPrefixes = 100;

/** Which prefix stands for which namespace at one place of a document, and the names already worked out there. */
export class NamespaceScope {
  readonly #prefixes: ReadonlyMap<string, string | null>;
  readonly #names = new Map<string, string>();
  readonly #native: string;

  constructor(prefixes: ReadonlyMap<string, string | null>, native: string) {
    this.#prefixes = prefixes;
    this.#native = native;
  }

  /** The scope inside an element that declares more; `declared` maps a prefix (or '') to an address. */
  inside(declared: ReadonlyMap<string, string>): NamespaceScope {
    const changed = [...declared]
      .map(([prefix, address]) => [prefix, usualPrefix(address)] as const)
      .filter(([prefix, usual]) => this.#prefixes.get(prefix) !== usual);
    if (changed.length === 0 || this.#prefixes.size > mostPrefixes) return this;
    return new NamespaceScope(new Map([...this.#prefixes, ...changed]), this.#native);
  }

  /** The same declarations where the document's own elements are `native` ('rss' or 'atom'); its default counts as that. */
  inDocument(native: string): NamespaceScope {
    const prefixes = new Map(this.#prefixes);
    prefixes.delete('');
    return new NamespaceScope(prefixes, native);
  }

  /** The lower-case name with its usual prefix; without one for the document's own elements. */
  nameOf(typed: string): string {
    const known = this.#names.get(typed);
    if (known !== undefined) return known;
    const name = this.#work(typed.toLowerCase());
    this.#names.set(typed, name);
    return name;
  }

  #work(name: string): string {
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    const local = name.slice(colon + 1);
    const usual = this.#prefixes.get(prefix) ?? prefixBySpelling.get(prefix) ?? prefix;
    if (usual === '' || usual === this.#native || usual === 'rss') return local;
    return `${usual}:${local}`;
  }
}

export const noNamespaces = new NamespaceScope(new Map(), '');
