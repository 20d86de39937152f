import { resolveUrl } from '../text/resolve-url';
import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';

const none: readonly XmlElement[] = [];

/** The elements of that name. Most items have none of most names, and looking for those takes no memory. */
export function named(children: readonly XmlElement[], name: string): readonly XmlElement[] {
  let found: XmlElement[] | null = null;
  for (const child of children) if (child.name === name) (found ??= []).push(child);
  return found ?? none;
}

/** What `read` makes of the first element, by order of names and then of the document, of which it makes anything. */
export function firstOf<T>(
  children: readonly XmlElement[],
  names: readonly string[],
  read: (element: XmlElement) => T | null | '',
): T | null {
  for (const name of names) {
    for (const child of children) {
      if (child.name !== name) continue;
      const value = read(child);
      if (value !== null && value !== '') return value;
    }
  }
  return null;
}

/** The language in force at an element: its own `xml:lang` or the nearest above it; null where none says. */
export function languageOf(element: XmlElement): string | null {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const language = at.attribute('xml:lang')?.trim();
    if (language !== undefined && language !== '') return language;
  }
  return null;
}

/** The base of relative links at an element: every `xml:base` above it, upon the document's own address. */
export function baseOf(element: XmlElement, source: FeedSource): string {
  const bases: string[] = [];
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const base = at.attribute('xml:base');
    if (base !== null) bases.push(base);
  }
  return bases.reduceRight((base, more) => resolveUrl(more, base) ?? base, source.baseUrl);
}

/** A link resolved where it stands. */
export function urlAt(element: XmlElement, text: string, source: FeedSource): string | null {
  if (text.trim() === '') return null;
  const url = resolveUrl(text, baseOf(element, source));
  if (url === null) source.oddities.badUrl(element);
  return url;
}
