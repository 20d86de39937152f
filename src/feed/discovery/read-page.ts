import { htmlToText } from '../text/html-to-text';
import { resolveUrl } from '../text/resolve-url';
import { decodeEntities } from '../xml/decode-entities';
import { readAttributes } from '../xml/read-attributes';
import { type OpenTag, type XmlEvents, scanXml } from '../xml/scan-xml';
import type { PageLink } from './feed-candidate';

/** What discovery reads of a page. */
export interface PageFacts {
  readonly links: readonly (PageLink & { readonly sizes: string })[];
  readonly anchors: readonly PageLink[];
  /** `<meta name="generator">`, lower-case. */
  readonly generator: string;
  /** Where relative links start: `<base href>`, else the page itself. */
  readonly baseUrl: string;
}

/** Reads links, anchors and the generator of a page without a DOM; scripts and styles are passed over. */
export function readPage(html: string, pageUrl: string): PageFacts {
  const reader = new PageReader();
  scanXml(withoutScripts(html), reader);
  return {
    links: reader.links,
    anchors: reader.anchors,
    generator: reader.generator,
    baseUrl: resolveUrl(reader.base, pageUrl) ?? pageUrl,
  };
}

/** Scripts and styles may hold what looks like tags. */
function withoutScripts(html: string): string {
  let kept = '';
  let done = 0;
  for (const match of html.matchAll(/<(script|style|template)[\s>]/gi)) {
    if (match.index < done) continue;
    const close = new RegExp(`</${match[1] ?? ''}`, 'gi');
    close.lastIndex = match.index;
    const end = close.exec(html);
    if (end === null) break;
    kept += html.slice(done, match.index);
    done = end.index;
  }
  return kept + html.slice(done);
}

class PageReader implements XmlEvents {
  readonly links: (PageLink & { readonly sizes: string })[] = [];
  readonly anchors: PageLink[] = [];
  generator = '';
  base = '';
  #anchor: { link: PageLink; text: string } | null = null;

  onText(text: string): void {
    if (this.#anchor !== null && this.#anchor.text.length < 200) this.#anchor.text += text;
  }

  onCdata(): void {
    // HTML has no CDATA.
  }

  onDoctype(): void {
    // Says nothing of feeds.
  }

  isKnown(): boolean {
    return false;
  }

  onOpen(tag: OpenTag): void {
    const name = tag.name.toLowerCase();
    if (name === 'img' && this.#anchor !== null)
      this.#anchor.text += ` ${attributesOf(tag).get('alt') ?? ''} `;
    if (name !== 'link' && name !== 'a' && name !== 'meta' && name !== 'base') return;
    const attributes = attributesOf(tag);
    const of = (key: string): string => attributes.get(key)?.trim() ?? '';
    if (name === 'meta') {
      if (of('name').toLowerCase() === 'generator') this.generator = of('content').toLowerCase();
      return;
    }
    if (name === 'base') {
      if (this.base === '') this.base = of('href');
      return;
    }
    const link = {
      rel: of('rel').toLowerCase(),
      type: of('type').toLowerCase(),
      href: of('href'),
      title: of('title'),
    };
    if (link.href === '') return;
    if (name === 'link') this.links.push({ ...link, sizes: of('sizes') });
    else {
      this.#endAnchor();
      this.#anchor = { link, text: '' };
    }
  }

  onClose(name: string): void {
    if (name.toLowerCase() === 'a') this.#endAnchor();
  }

  #endAnchor(): void {
    if (this.#anchor === null) return;
    const { link, text } = this.#anchor;
    const title = htmlToText(text);
    this.anchors.push({ ...link, title: title === '' ? link.title : title });
    this.#anchor = null;
  }
}

const attributesOf = (tag: OpenTag): ReadonlyMap<string, string> =>
  readAttributes(tag.attributes, decodeEntities);
