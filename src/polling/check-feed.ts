import { parseFeed } from '../feed/parse-feed';
import type { Failure } from '../model/failure';
import type { Feed } from '../model/feed';
import type { ParsedFeed } from '../model/parsed-feed';
import { contentHash } from './content-hash';
import { fetchBytes, type FetchDeps, type FetchedBytes } from './fetch-bytes';

/** How long and how large a feed may be before it is let go. */
export const feedLimits = { timeoutMs: 30_000, limitBytes: 15 * 1024 * 1024 } as const;

/** What one conditional request for a feed brought. */
export type CheckOutcome =
  | {
      readonly kind: 'fresh';
      readonly parsed: ParsedFeed;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly contentHash: string;
      readonly finalUrl: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly page: FetchedBytes | null };

/** What is known of a feed before it is asked; all null the first time. */
export type Validators = Pick<Feed, 'url' | 'etag' | 'lastModified' | 'contentHash'>;

/** Asks for a feed, and parses it only where it changed: by status 304, else by the hash of its bytes. */
export const checkFeed = async (
  known: Validators,
  deps: FetchDeps,
  signal?: AbortSignal,
): Promise<CheckOutcome> => {
  const answer = await fetchBytes(
    { url: known.url, headers: conditions(known), ...feedLimits, ...(signal && { signal }) },
    deps,
  );
  if (!answer.ok) return { kind: 'failed', failure: answer.error, page: null };
  const { status, headers, bytes, finalUrl } = answer.value;
  if (status === 304) return { kind: 'unchanged' };
  const hash = await contentHash(bytes);
  if (hash === known.contentHash) return { kind: 'unchanged' };
  const parsed = parseFeed(bytes, headers.get('content-type'), finalUrl);
  if (!parsed.ok) return { kind: 'failed', failure: parsed.error, page: answer.value };
  return {
    kind: 'fresh',
    parsed: parsed.value,
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    contentHash: hash,
    finalUrl,
    bytes,
  };
};

/** Source: RFC 9110 §13.1.2 and §13.1.3; both are sent, since some servers heed only one. */
const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag !== null && { 'If-None-Match': etag }),
  ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
});
