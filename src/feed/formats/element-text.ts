import { escapeHtml } from '../text/escape-html';
import { decodeBase64 } from '../text/decode-base64';
import { htmlToText, oneLine } from '../text/html-to-text';
import { resolveHtmlLinks } from '../text/resolve-html-links';
import { resolveUrl } from '../text/resolve-url';
import { decodeEntities } from '../xml/decode-entities';
import { innerHtml } from '../xml/inner-html';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { baseOf } from './find-elements';

type TextKind = 'plain' | 'html' | 'xhtml' | 'base64' | 'unsaid';

/** Atom says what a text is (RFC 4287 §3.1, §4.1.3; Atom 0.3 by `mode`); RSS never does, and means HTML. */
function textKind(element: XmlElement, source: FeedSource): TextKind {
  if (element.attribute('mode')?.trim().toLowerCase() === 'base64') return 'base64';
  const type = element.attribute('type')?.trim().toLowerCase() ?? '';
  if (type === 'xhtml' || type === 'application/xhtml+xml') return 'xhtml';
  if (type === 'html' || type === 'text/html') return 'html';
  if (type === 'text' || type === 'plain' || type === 'text/plain') return 'plain';
  const name = element.name.startsWith('atom:') ? element.name.slice(5) : element.name;
  if (source.native === 'rss' && name === element.name) return 'html';
  if (name === 'content' && /^(?!text\/|multipart\/|.*[+/]xml$)[^/]+\/./.test(type))
    return 'base64';
  return name.includes(':') ? 'html' : 'unsaid';
}

/** The element's text as one line of plain text; empty where it has none. */
export function plainText(element: XmlElement, source: FeedSource): string {
  const kind = textKind(element, source);
  if (kind === 'base64') {
    const text = decodeBase64(element.text) ?? element.text;
    return isHtmlType(element) ? htmlToText(text) : oneLine(text);
  }
  if (element.hasMarkup) return htmlToText(markup(element, kind));
  const text = withoutCdata(element.text);
  return kind === 'html' ? htmlToText(text) : oneLine(text);
}

const isHtmlType = (element: XmlElement): boolean =>
  (element.attribute('type') ?? '').toLowerCase().includes('html');

const markup = (element: XmlElement, kind: TextKind): string =>
  innerHtml(element.markup, kind === 'html' ? 'html' : 'text');

/** The element's body as HTML, plain text escaped and relative links resolved; empty where it has none. */
export function htmlText(element: XmlElement, source: FeedSource): string {
  const html = rawHtml(element, source).trim();
  return html.includes('<') ? resolveHtmlLinks(html, innerBase(element, html, source)) : html;
}

/** XHTML may name a base once more, on the `div` that holds it. */
function innerBase(element: XmlElement, html: string, source: FeedSource): string {
  const base = baseOf(element, source);
  if (!element.hasMarkup) return base;
  const own = /^<div\s[^<>]*?xml:base\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/i.exec(html);
  return own === null ? base : (resolveUrl(decodeEntities(own[1] ?? own[2] ?? ''), base) ?? base);
}

function rawHtml(element: XmlElement, source: FeedSource): string {
  const kind = textKind(element, source);
  if (kind === 'base64') {
    const text = decodeBase64(element.text) ?? '';
    const isHtml = isHtmlType(element) || (isUntyped(element) && looksLikeHtml(text));
    return isHtml ? text : escapeHtml(text);
  }
  if (element.hasMarkup) return markup(element, kind);
  const text = withoutCdata(element.text);
  return kind === 'html' || (kind === 'unsaid' && looksLikeHtml(text)) ? text : escapeHtml(text);
}

/** Some generators escape a CDATA section, or close one that was never open; its marks are no text. */
function withoutCdata(text: string): string {
  if (!text.includes(']]>')) return text;
  const trimmed = text.trim();
  const start = trimmed.startsWith('<![CDATA[') ? 9 : 0;
  return trimmed.slice(start, trimmed.endsWith(']]>') ? -3 : undefined);
}

/** `application/octet-stream` says as little of a text as no type. */
const isUntyped = (element: XmlElement): boolean =>
  /^\s*(?:application|binary)\/octet-stream/i.test(element.attribute('type') ?? '');

/** Feeds that forget `type` and still send HTML; a lone `<b>` in a text without type is what the text is about. */
function looksLikeHtml(text: string): boolean {
  if (/<(?:br|hr)\s*\/?>|<img\s[^<>]+>/i.test(text)) return true;
  const close = /<\/([a-z][a-z0-9]*)\s*>/i.exec(text);
  const name = close?.[1];
  return name !== undefined && new RegExp(`<${name}\\b`, 'i').test(text.slice(0, close?.index));
}
