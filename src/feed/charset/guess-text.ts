import { decodeAs } from './decode-as';
import { detectCharset } from './detect-charset';
import { decodePatchedUtf8, utf8Shape } from './utf8-shape';

/** Charsets that a server or generator names by habit: valid UTF-8 beats them. */
export const isNamedByHabit = (charset: string): boolean =>
  /^(?:windows-125\d|iso-8859-\d+|macintosh)$/.test(charset);

/**
 * Text of bytes that carry no mark, by what they declare and what they are.
 * Valid UTF-8 is never an accident in a text of some length; a few wrong bytes in it are mended one by one.
 */
export function guessText(bytes: Uint8Array, declared: string | null): string {
  const charset =
    declared?.startsWith('utf-16') === true && !looksUtf16(bytes) ? 'utf-8' : declared;
  if (charset !== null && charset !== 'utf-8') {
    if (isNamedByHabit(charset)) {
      const utf8 = decodeAs(bytes, 'utf-8', true);
      if (utf8 !== null) return utf8;
    }
    return decodeAs(bytes, charset) ?? '';
  }
  const utf8 = decodeAs(bytes, 'utf-8', true);
  if (utf8 !== null) return decodeEscaped(bytes, utf8);
  const shape = utf8Shape(bytes);
  if (shape.sequences > shape.errors || (shape.sequences > 0 && charset === 'utf-8'))
    return decodePatchedUtf8(bytes);
  return decodeAs(bytes, detectCharset(bytes)) ?? '';
}

export const escapesToJapanese = (text: string): boolean => text.includes('\u001b$B');

/** ISO-2022-JP is ASCII with escapes, so that it is valid UTF-8 too. */
const decodeEscaped = (bytes: Uint8Array, utf8: string): string =>
  utf8.length === bytes.length && escapesToJapanese(utf8)
    ? (decodeAs(bytes, 'iso-2022-jp') ?? utf8)
    : utf8;

function looksUtf16(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 200).filter((byte) => byte === 0).length > 20;
}
