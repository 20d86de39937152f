import { decodeEntities } from './decode-entities';

const declaration = /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]{0,1000})"|'([^']{0,1000})')\s*>/g;
const mostEntities = 256;
const longestEntity = 1000;

/**
 * The entities that a DOCTYPE's internal subset declares as plain text.
 * One that refers to another, names a file or is long is left out, so nothing multiplies and nothing is fetched.
 */
export function readDoctype(doctype: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  for (const match of doctype.matchAll(declaration)) {
    const value = decodeEntities(match[2] ?? match[3] ?? '');
    if (value.length > longestEntity || /[&<%]/.test(value)) continue;
    if (match[1] !== undefined) entities.set(match[1], value);
    if (entities.size >= mostEntities) break;
  }
  return entities;
}
