import type { NotAFeedReason } from '../model/failure';
import type { ParsedFeed } from '../model/parsed-feed';
import { type Result, err, ok } from '../model/result';
import { PartsDecoder } from './charset/parts-decoder';
import { decodeText } from './decode-text';
import { parseJsonFeed } from './formats/parse-json-feed';
import { parseXmlFeed } from './formats/parse-xml-feed';
import { whyNoFeed } from './formats/why-no-feed';

export interface NotAFeed {
  readonly kind: 'notAFeed';
  readonly reason: NotAFeedReason;
}

/**
 * Reads a feed of any format from the bytes of a response.
 * @param contentType The Content-Type header, for its charset.
 * @param baseUrl The response's final address, for relative links.
 */
export function parseFeed(
  bytes: Uint8Array,
  contentType: string | null,
  baseUrl: string,
): Result<ParsedFeed, NotAFeed> {
  const large = parseLarge(bytes, contentType, baseUrl);
  if (large !== null) return ok(large);
  const text = decodeText(bytes, contentType);
  const start = /[^\s\0\ufeff]/u.exec(text)?.[0];
  if (start === undefined) return err({ kind: 'notAFeed', reason: 'empty' });
  if (start !== '<') {
    const feed = parseJsonFeed(text, baseUrl);
    if (feed !== null) return ok(feed);
  }
  const outcome = parseXmlFeed([text], baseUrl);
  if (outcome.feed !== null) return ok(outcome.feed);
  return err({ kind: 'notAFeed', reason: whyNoFeed(text, outcome.strangers) });
}

/** null where the feed is not so large, or not so plain, that it can be read in parts. */
function parseLarge(
  bytes: Uint8Array,
  contentType: string | null,
  baseUrl: string,
): ParsedFeed | null {
  const decoder = new PartsDecoder(bytes, contentType);
  if (!decoder.isPlain()) return null;
  const { feed } = parseXmlFeed(decoder.parts(), baseUrl);
  return decoder.isPlain() ? feed : null;
}
