import type { XmlElement } from '../xml/xml-element';
import type { FeedSource } from './feed-source';
import { firstOf, named, urlAt } from './find-elements';
import { mediaContents } from './map-links';

const pictureFile = /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i;

function isPicture(element: XmlElement): boolean {
  if (element.attribute('medium')?.toLowerCase() === 'image') return true;
  const type = element.attribute('type')?.trim() ?? '';
  return type === ''
    ? element.attribute('medium') === null && pictureFile.test(element.attribute('url') ?? '')
    : /^image\//i.test(type);
}

/** The picture that stands for an item: its thumbnail, its podcast cover, or a picture that comes with it. */
export function mapItemImage(children: readonly XmlElement[], source: FeedSource): string | null {
  const attribute = (element: XmlElement, name: string): string | null =>
    urlAt(element, element.attribute(name) ?? '', source);
  const contents = mediaContents(children);
  const groups = named(children, 'media:group');
  const inside = [...groups, ...contents].flatMap((child) => child.children);
  const picture = (element: XmlElement): string | null =>
    isPicture(element) ? attribute(element, 'url') : null;
  return (
    firstOf(children, ['media:thumbnail'], (child) =>
      urlAt(child, child.attribute('url') ?? child.text, source),
    ) ??
    firstOf(inside, ['media:thumbnail'], (child) => attribute(child, 'url')) ??
    pictureOf(children, source) ??
    firstOf(contents, ['media:content'], picture) ??
    firstOf(children, ['enclosure'], picture)
  );
}

/** A feed's or item's own picture: iTunes cover, RSS image, Atom logo. */
export function pictureOf(children: readonly XmlElement[], source: FeedSource): string | null {
  return (
    firstOf(children, ['image', 'logo', 'atom:logo'], (child) => imageAddress(child, source)) ??
    firstOf(children, ['itunes:image', 'googleplay:image'], (child) =>
      urlAt(child, child.attribute('href') ?? child.text, source),
    ) ??
    firstOf(children, ['itunes:link'], (child) =>
      child.attribute('rel') === 'image'
        ? urlAt(child, child.attribute('href') ?? '', source)
        : null,
    ) ??
    firstOf(children, ['media:thumbnail'], (child) =>
      urlAt(child, child.attribute('url') ?? '', source),
    )
  );
}

function imageAddress(element: XmlElement, source: FeedSource): string | null {
  return (
    firstOf(element.children, ['url'], (child) => urlAt(child, child.text, source)) ??
    urlAt(element, element.attribute('href') ?? element.attribute('url') ?? element.text, source) ??
    urlAt(element, element.rdfAttribute('resource') ?? '', source)
  );
}
