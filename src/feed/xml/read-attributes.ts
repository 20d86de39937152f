import type { Decode } from './decode-entities';

/** A value whose closing quote was lost ends where the next attribute begins. */
const attribute =
  /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*?)(?:"|\s(?=[\w:-]+="[^"\s/>])|$)|'([^']*)(?:'|$)|([^\s"'>]+)))?/g;

/** More than any feed needs; bounds what a hostile tag costs. */
const mostAttributes = 256;

/** Reads what stands in a tag after its name; the first of two equal names wins, as browsers have it. */
export function readAttributes(source: string, decode: Decode): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of source.matchAll(attribute)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (!attributes.has(name)) attributes.set(name, decode(value));
    if (attributes.size >= mostAttributes) break;
  }
  return attributes;
}
