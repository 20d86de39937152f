const decoder = new TextDecoder('windows-1258');
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

const bytesOfChar = (char: string): readonly number[] => {
  const whole = byteOf.get(char);
  if (whole !== undefined) return [whole];
  const parts = char.normalize('NFD');
  const letter = parts.replace(tones, '').normalize('NFC');
  const bytes = [letter, ...(parts.match(tones) ?? [])].map((part) => byteOf.get(part));
  return bytes.every((byte) => byte !== undefined) ? bytes : [0x3f];
};

/** Text as windows-1258: a letter with its circumflex, breve or horn is one byte, its tone mark a second. */
export const encodeWindows1258 = (text: string): Buffer =>
  Buffer.from(Array.from(text.normalize('NFC')).flatMap(bytesOfChar));
