const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Array.from(text, (sign) => sign.charCodeAt(0)).every((code, n) => bytes[at + n] === code);

/**
 * The media type of a picture by its first bytes: servers name pictures wrongly, and send pages in their place. Null where it is
 * no picture that browsers show. SVG is safe where an `<img>` shows it: it runs and loads nothing there.
 */
export const pictureType = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, '\u0089PNG')) return 'image/png';
  if (startsWith(bytes, '\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (startsWith(bytes, 'GIF8')) return 'image/gif';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp';
  if (startsWith(bytes, 'ftypavi', 4)) return 'image/avif';
  if (startsWith(bytes, 'BM')) return 'image/bmp';
  if (startsWith(bytes, '\u0000\u0000\u0001\u0000')) return 'image/x-icon';
  const head = new TextDecoder().decode(bytes.subarray(0, 1024));
  const isSvg = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/i;
  return isSvg.test(head.replace(/^\ufeff/, '')) ? 'image/svg+xml' : null;
};
