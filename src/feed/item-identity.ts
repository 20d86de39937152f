import type { ParsedItem } from '../model/parsed-feed';
import { canonicalUrl } from './text/canonical-url';
import { collapseSpace } from '../model/collapse-space';
import { hashText } from '../model/hash-text';

/**
 * Every name by which an item is known again, strongest first: `g:`guid, `l:`canonical link, `t:`title and date;
 * `h:`hash of the text where there is none of them. At least one.
 */
export function identityKeys(item: ParsedItem): readonly string[] {
  const keys: string[] = [];
  const guid = item.guid?.trim() ?? '';
  if (guid !== '') keys.push(`g:${guid}`);
  if (item.link !== null) keys.push(`l:${canonicalUrl(item.link)}`);
  const title = normalisedTitle(item.title ?? '');
  if (title !== '') keys.push(`t:${title}|${item.publishedAt ?? ''}`);
  if (keys.length > 0) return keys;
  const enclosure = item.enclosures[0]?.url ?? null;
  return [`h:${hashText([item.content, item.summary, enclosure])}`];
}

const normalisedTitle = (title: string): string =>
  collapseSpace(title.normalize('NFC').toLowerCase());

/** A hash over what a reader sees of an item, to know an edit from a repeat; not for secrets. */
export function itemHash(item: ParsedItem): string {
  return hashText([item.title, item.link, item.content, item.summary]);
}
