import { oneLine } from '../text/html-to-text';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { urlAt } from './find-elements';

/** An Atom id is an IRI, and some write one that is relative. Source: RFC 4287 §4.2.6. */
export function mapIdentifier(element: XmlElement, source: FeedSource): string | null {
  const text = oneLine(element.text);
  const isPath = element.name !== 'guid' && /^\.{0,2}\//.test(text);
  return isPath ? (urlAt(element, text, source) ?? text) : text;
}
