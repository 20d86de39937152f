/** windows-1258 writes a tone as a byte of its own after the vowel: grave, hook, tilde, acute, dot below. */
const tones = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);

/** The vowels of windows-1258, plain and with hat, breve or horn. */
const vowels = new Set([
  ...new TextEncoder().encode('aeiouyAEIOUY'),
  ...[0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd, 0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd],
]);

/**
 * Whether bytes in a Latin charset are Vietnamese in windows-1258: a good part of the foreign bytes are tones behind vowels,
 * where the same bytes elsewhere are letters of their own (Italian "però" has one behind a consonant).
 */
export function looksVietnamese(bytes: Uint8Array): boolean {
  let high = 0;
  let toned = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    if (tones.has(byte) && vowels.has(bytes[at - 1] ?? 0)) toned += 1;
  }
  return toned >= 4 && toned / high > 0.25;
}
