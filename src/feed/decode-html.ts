import { bomCharset } from './charset/bom-charset';
import { charsetOfHeader, charsetOfMeta } from './charset/declared-charset';
import { decodeAs } from './charset/decode-as';
import { guessText } from './charset/guess-text';

/**
 * The text of a page's bytes: by its byte order mark, else as HTTP says, else as its `<meta>` says, else as it looks.
 * Source: https://html.spec.whatwg.org/#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null): string {
  const marked = bomCharset(bytes);
  if (marked !== null) return decodeAs(bytes, marked) ?? '';
  return guessText(bytes, charsetOfHeader(contentType) ?? charsetOfMeta(bytes));
}
