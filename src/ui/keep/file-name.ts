/** Names that Windows keeps for devices, whatever follows the first dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\s*(?:\.|$))/i;

/** Signs that a file system or a shell takes for something else, that are not seen, or that turn the writing around. */
const unsafe =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff/\\:*?"<>|%~$`]/gu;

const longestBytes = 120;

/** A title as the name of a file on any system, with an ending of ours; never hidden, never empty. */
export const fileName = (title: string, fallback: string, ending: string): string => {
  const words = title
    .normalize('NFC')
    .replace(unsafe, ' ')
    .replace(/\.{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+/, '');
  const short = shorten(words)
    .replace(/[\s.]+$/, '')
    .replace(devices, '_$&');
  return `${short === '' ? fallback : short}.${ending}`;
};

/** File systems count bytes; a character, accents included, is never cut in two. */
const shorten = (words: string): string => {
  let short = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    bytes += new TextEncoder().encode(segment).length;
    if (bytes > longestBytes) break;
    short += segment;
  }
  return short;
};
