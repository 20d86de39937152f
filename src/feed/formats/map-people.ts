import type { Person } from '../../model/parsed-feed';
import { oneLine } from '../text/html-to-text';
import type { XmlElement } from '../xml/xml-element';
import { plainText } from './element-text';
import type { FeedSource } from './feed-source';
import { firstOf, named, urlAt } from './find-elements';

const authorNames = [
  'author',
  'atom:author',
  'dc:creator',
  'dcterms:creator',
  'dc:author',
  'itunes:author',
  'googleplay:author',
  'managingeditor',
  'itunes:owner',
  'dc:publisher',
  'webmaster',
] as const;

/** A feed's or item's authors, from the first kind of element that names any. */
export function mapPeople(children: readonly XmlElement[], source: FeedSource): readonly Person[] {
  for (const name of authorNames) {
    const elements = named(children, name);
    if (elements.length === 0) continue;
    const people = elements
      .map((element) => mapPerson(element, source))
      .filter((person) => person !== null);
    if (people.length > 0) return people;
  }
  return [];
}

function mapPerson(element: XmlElement, source: FeedSource): Person | null {
  const part = (names: readonly string[]): string | null =>
    firstOf(element.children, names, (child) => oneLine(child.text));
  const name = part(['name', 'atom:name', 'itunes:name']);
  const email = part(['email', 'atom:email', 'itunes:email']);
  const url = firstOf(
    element.children,
    ['uri', 'url', 'homepage', 'atom:uri', 'atom:url'],
    (child) => urlAt(child, child.text, source),
  );
  if (name !== null || email !== null || url !== null) return { name, email, url };
  const text = plainText(element, source);
  return text === '' ? null : personFromText(text);
}

const mail = /[\w.+!#$%&'*/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/;

const longestPerson = 300;

/** RSS writes `mail@example.org (Name)`, and feeds `Name <mail@example.org>`, `Name (mail@example.org)` or a name. */
export function personFromText(text: string): Person {
  const email = text.length > longestPerson ? null : (mail.exec(text)?.[0] ?? null);
  if (email === null) return { name: text, email: null, url: null };
  const name = text
    .replace(/(?:mailto:)?/gi, '')
    .replace(email, '')
    .replace(/[()<>[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:"-]+|[\s,;:"-]+$/g, '');
  return { name: name === '' ? null : name, email, url: null };
}
