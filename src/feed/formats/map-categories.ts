import type { Category } from '../../model/parsed-feed';
import { oneLine } from '../text/html-to-text';
import type { XmlElement } from '../xml/xml-element';
import { plainText } from './element-text';
import type { FeedSource } from './feed-source';

const listed: ReadonlySet<string> = new Set(['itunes:keywords', 'media:keywords']);
const single: ReadonlySet<string> = new Set([
  'category',
  'atom:category',
  'dc:subject',
  'dcterms:subject',
  'media:category',
  'itunes:category',
  'googleplay:category',
]);

/** All that a feed or item is filed under, each term once. */
export function mapCategories(
  children: readonly XmlElement[],
  source: FeedSource,
): readonly Category[] {
  const found = new Map<string, Category>();
  const add = (term: string, label: string | null): void => {
    if (term !== '' && !found.has(term)) found.set(term, { term, label });
  };
  const visit = (child: XmlElement): void => {
    if (listed.has(child.name)) {
      for (const word of child.text.split(',')) add(oneLine(word), null);
    } else if (single.has(child.name)) {
      const label = attributeLine(child, 'label');
      const term = attributeLine(child, 'term') ?? attributeLine(child, 'text');
      add(term ?? (plainText(child, source) || (label ?? '')), label);
      child.children.forEach(visit);
    }
  };
  children.forEach(visit);
  return [...found.values()];
}

function attributeLine(element: XmlElement, name: string): string | null {
  const value = oneLine(element.attribute(name) ?? '');
  return value === '' ? null : value;
}
