import type { OutlineNode } from '../model/outline';
import { type Result, err, ok } from '../model/result';
import { decodeText } from './decode-text';
import { oneLine } from './text/html-to-text';
import { resolveUrl } from './text/resolve-url';
import { decodeEntities } from './xml/decode-entities';
import { readAttributes } from './xml/read-attributes';
import { type OpenTag, type XmlEvents, scanXml } from './xml/scan-xml';

export interface NotOpml {
  readonly kind: 'notOpml';
}

/**
 * The feeds and folders of an OPML 1.0 or 2.0 file, as other readers write it: any charset, any depth,
 * `type` wrong or missing, `title` or `text` alone. An outline without an address is a folder if others stand in it.
 */
export function parseOpml(bytes: Uint8Array): Result<readonly OutlineNode[], NotOpml> {
  const reader = new OutlineReader();
  scanXml(decodeText(bytes, null), reader);
  return reader.isOpml ? ok(reader.roots) : err({ kind: 'notOpml' });
}

class OutlineReader implements XmlEvents {
  isOpml = false;
  readonly roots: OutlineNode[] = [];
  /** Where the outlines inside each open one go. */
  readonly #open: OutlineNode[][] = [];

  onOpen(tag: OpenTag): void {
    const name = localName(tag.name);
    if (name === 'opml') this.isOpml = true;
    if (name !== 'outline') return;
    this.isOpml = true;
    const siblings = this.#open.at(-1) ?? this.roots;
    const children: OutlineNode[] = [];
    const node = readOutline(readAttributes(tag.attributes, decodeEntities), children);
    siblings.push(node);
    // A feed holds no outlines here: what some exporters put into one stands behind it.
    if (!tag.selfClosing) this.#open.push(node.kind === 'feed' ? siblings : children);
  }

  onClose(name: string): void {
    if (localName(name) === 'outline') this.#open.pop();
  }

  onText(): void {
    // Outlines keep everything in attributes.
  }

  onCdata(): void {
    // Outlines keep everything in attributes.
  }

  onDoctype(): void {
    // OPML has no entities of its own.
  }

  isKnown(name: string): boolean {
    return localName(name) === 'outline';
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

function readOutline(
  attributes: ReadonlyMap<string, string>,
  children: OutlineNode[],
): OutlineNode {
  const line = (name: string): string | null => {
    const text = oneLine(attributes.get(name) ?? '');
    return text === '' ? null : text;
  };
  const url = feedAddress(attributes);
  const text = line('text');
  // `text` must not be empty, so a feed without a name is written with its address.
  const title = line('title') ?? (text === url ? null : text);
  if (url === null) return { kind: 'folder', name: title ?? '', children };
  return { kind: 'feed', url, title, siteUrl: resolveUrl(attributes.get('htmlurl') ?? '', null) };
}

const feedTypes = /^(?:rss|atom|rdf|feed|json|application\/.+)/i;

/** `xmlUrl`, which some write as `xmlurl` or `feedUrl`; some put it in `url` and call the outline a feed. */
function feedAddress(attributes: ReadonlyMap<string, string>): string | null {
  const named = attributes.get('xmlurl') ?? attributes.get('feedurl');
  const url =
    named ?? (feedTypes.test(attributes.get('type') ?? '') ? attributes.get('url') : undefined);
  return resolveUrl(
    (url ?? '').replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'http:'),
    null,
  );
}
