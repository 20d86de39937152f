import type { SearchDocument } from './segment';

/** Tells whether what was indexed of an article still holds: 32 bits over all of it (FNV-1a). */
export const hashWords = ({ feedId, sortAt, language, title, text }: SearchDocument): number => {
  let hash = 0x811c9dc5;
  for (const part of [feedId, String(sortAt), language ?? '', title, text]) {
    for (let at = 0; at < part.length; at += 1) {
      hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash >>> 0;
};
