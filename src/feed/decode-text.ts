import { charsetOfHeader, charsetOfXml } from './charset/declared-charset';
import { decodeAs, remapC1 } from './charset/decode-as';
import { guessText } from './charset/guess-text';
import { bomCharset } from './charset/bom-charset';
import { mendTwiceEncoded } from './charset/mend-twice-encoded';

/**
 * The text of a feed's bytes: by its byte order mark, else as HTTP says, else as its XML declaration says,
 * else as its content looks. A declaration that the bytes contradict is not believed.
 * Source: RFC 7303 §3 for the order; `Response.text()` would always take UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = bomCharset(bytes);
  if (marked !== null) return decodeAs(bytes, marked) ?? '';
  const declared = declaredCharset(bytes, contentType);
  const text = guessText(bytes, declared);
  // As many signs as bytes: plain ASCII, or a one-byte charset whose C1 is mapped already. Nothing is left to mend.
  return text.length === bytes.length ? text : mendTwiceEncoded(remapC1(text));
}

/** Servers add `charset=utf-8` to every file; where the bytes are no UTF-8 the document's own word counts. */
function declaredCharset(bytes: Uint8Array, contentType: string | null): string | null {
  const byServer = charsetOfHeader(contentType);
  const byDocument = charsetOfXml(bytes);
  if (byServer !== 'utf-8' || byDocument === null || byDocument === byServer)
    return byServer ?? byDocument;
  return decodeAs(bytes, 'utf-8', true) === null ? byDocument : byServer;
}
