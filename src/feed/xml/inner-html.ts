import { escapeHtml } from '../text/escape-html';
import { type OpenTag, type XmlEvents, scanXml } from './scan-xml';

const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/**
 * The markup inside an element as HTML: XML's short empty tags written out, prefixes and namespaces dropped.
 * @param cdata 'text' where a CDATA section is text (XHTML), 'html' where it is HTML (RSS).
 */
export function innerHtml(source: string, cdata: 'text' | 'html'): string {
  const writer = new HtmlWriter(cdata);
  scanXml(source, writer);
  return writer.html;
}

class HtmlWriter implements XmlEvents {
  html = '';
  readonly #cdata: 'text' | 'html';

  constructor(cdata: 'text' | 'html') {
    this.#cdata = cdata;
  }

  onText(text: string): void {
    this.html += text === '<' ? '&lt;' : text;
  }

  onCdata(text: string): void {
    this.html += this.#cdata === 'text' ? escapeHtml(text) : text;
  }

  onOpen(tag: OpenTag): void {
    const name = withoutPrefix(tag.name);
    const attributes = tag.attributes
      .replace(/(?:^|\s)xmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
      .trim();
    this.html += attributes === '' ? `<${name}>` : `<${name} ${attributes}>`;
    if (tag.selfClosing && !voidElements.has(name.toLowerCase())) this.html += `</${name}>`;
  }

  onClose(name: string): void {
    const local = withoutPrefix(name);
    if (!voidElements.has(local.toLowerCase())) this.html += `</${local}>`;
  }

  onDoctype(): void {
    // A DOCTYPE inside a text says nothing.
  }

  isKnown(): boolean {
    return false;
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
