import { windows1252 } from './decode-as';

/** How many multi-byte sequences of UTF-8 stand in the bytes, and how many bytes that belong to none. */
export function utf8Shape(bytes: Uint8Array): { sequences: number; errors: number } {
  let sequences = 0;
  let errors = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) sequences += 1;
    if (length === 0) errors += 1;
    at += Math.max(length, 1);
  }
  return { sequences, errors };
}

/** 1 to 4; 0 where the byte begins nothing valid. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf5 || first < 0xc2 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined || byte >> 6 !== 2) return 0;
  }
  return length;
}

/** UTF-8 in which each stray byte is read as windows-1252. */
export function decodePatchedUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  let text = '';
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      const byte = bytes[at] ?? 0;
      text += decoder.decode(bytes.subarray(start, at));
      text += byte < 0xa0 ? (windows1252[byte - 0x80] ?? '') : String.fromCharCode(byte);
      start = at + 1;
    }
    at += Math.max(length, 1);
  }
  return text + decoder.decode(bytes.subarray(start));
}
