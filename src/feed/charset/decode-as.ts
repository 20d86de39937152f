/** What the bytes 0x80 to 0x9F are in windows-1252. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text without C1 controls, which no feed means: each is the sign that windows-1252 has for that byte. */
export const remapC1 = (text: string): string =>
  /[\u0080-\u009f]/.test(text)
    ? text.replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign)
    : text;

/** Labels that the Encoding standard lacks. */
const otherLabels: ReadonlyMap<string, string> = new Map([
  ['ansi', 'windows-1252'],
  ['utf', 'utf-8'],
  ['utf8mb4', 'utf-8'],
  ['utf-8-sig', 'utf-8'],
  ['viscii', 'windows-1258'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['cp932', 'shift_jis'],
  ['ms936', 'gbk'],
  ['win-1251', 'windows-1251'],
  ['macroman', 'macintosh'],
  ['mac', 'macintosh'],
]);

/** The Encoding standard's name of a charset label; null where it knows none. */
export function knownCharset(label: string): string | null {
  const name = label.trim().toLowerCase();
  const own = otherLabels.get(name) ?? name;
  if (own === 'utf-32le' || own === 'utf-32be') return own;
  try {
    const { encoding } = new TextDecoder(own);
    return encoding === 'replacement' || encoding === 'x-user-defined' ? null : encoding;
  } catch {
    return null;
  }
}

/**
 * Text of bytes in that charset, as browsers show it: C1 controls of one-byte charsets are windows-1252's signs
 * (Node gives the controls), and windows-1258's combining marks are composed. Null where `fatal` and not valid.
 */
export function decodeAs(bytes: Uint8Array, charset: string, fatal = false): string | null {
  if (charset.startsWith('utf-32')) return decodeUtf32(bytes, charset === 'utf-32le');
  let text: string;
  try {
    text = new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
  if (charset.startsWith('utf-')) return text;
  const shown = remapC1(text);
  return charset === 'windows-1258' ? shown.normalize('NFC') : shown;
}

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    if (code !== 0xfeff) text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}
