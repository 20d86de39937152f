/** FNV-1a, 32 bits: quick, and good enough to tell blocks of one site apart. */
export const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
};

/** A hash as a short name. */
export const hashName = (text: string): string => hash32(text).toString(36);
