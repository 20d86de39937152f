import { parseFeed } from '../feed/parse-feed';
import type { EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import type { Feed } from '../model/feed';
import type { ParsedFeed } from '../model/parsed-feed';
import { contentHash } from './content-hash';
import { fetchBytes, type FetchDeps, type FetchedBytes, type FetchOrder } from './fetch-bytes';
import { freshForMs } from './fresh-for';

/** How long and how large a feed may be before it is let go, unless the person says otherwise. */
export const feedLimits = { timeoutMs: 30_000, limitBytes: 15 * 1024 * 1024 } as const;

/** Some servers, once asked with validators, answer 304 for ever: these are dropped once a week. */
const validatorsLastMs = 7 * 24 * 60 * 60 * 1000;

/** What every good answer tells. */
interface Answered {
  /** Where redirects led. */
  readonly finalUrl: string;
  /** How long the server says it holds; 0 where it says nothing. */
  readonly freshForMs: number;
}

/** The validators that came with a whole body. */
export interface BodyMarks {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentHash: string;
  readonly bodyBytes: number;
}

/** What one conditional request for a feed brought. */
export type CheckOutcome =
  | (Answered & BodyMarks & { readonly kind: 'fresh'; readonly parsed: ParsedFeed })
  /** `marks` is null for a 304, and set where a whole body came that was the same as before. */
  | (Answered & { readonly kind: 'unchanged'; readonly marks: BodyMarks | null })
  | { readonly kind: 'failed'; readonly failure: Failure; readonly page: FetchedBytes | null };

/** What is known of a feed before it is asked; all null the first time. */
export type Validators = Pick<Feed, 'url' | 'etag' | 'lastModified' | 'contentHash'> &
  Partial<Pick<Feed, 'validatedAt'>>;

export type CheckLimits = Omit<FetchOrder, 'url'>;

/** Asks for a feed, and parses it only where it changed: by status 304, else by the hash of its bytes. */
export const checkFeed = async (
  known: Validators,
  deps: FetchDeps,
  limits: CheckLimits = feedLimits,
): Promise<CheckOutcome> => {
  const headers = { ...conditions(known, deps.now()), ...limits.headers };
  const answer = await fetchBytes({ ...limits, url: known.url, headers }, deps);
  if (!answer.ok) return { kind: 'failed', failure: answer.error, page: null };
  const { bytes, finalUrl } = answer.value;
  const told = { finalUrl, freshForMs: freshForMs(answer.value.headers, deps.now()) };
  if (answer.value.status === 304) return { kind: 'unchanged', marks: null, ...told };
  const marks = await bodyMarks(answer.value);
  if (marks.contentHash === known.contentHash) return { kind: 'unchanged', marks, ...told };
  const parsed = parseFeed(bytes, answer.value.headers.get('content-type'), finalUrl);
  if (!parsed.ok) return { kind: 'failed', failure: parsed.error, page: answer.value };
  return { kind: 'fresh', parsed: parsed.value, ...marks, ...told };
};

const bodyMarks = async ({ headers, bytes }: FetchedBytes): Promise<BodyMarks> => ({
  etag: headers.get('etag'),
  lastModified: headers.get('last-modified'),
  contentHash: await contentHash(bytes),
  bodyBytes: bytes.length,
});

/** Source: RFC 9110 §13.1.2 and §13.1.3; both are sent, since some servers heed only one. */
const conditions = (known: Validators, now: EpochMs): Record<string, string> => {
  const { etag, lastModified, validatedAt } = known;
  if (typeof validatedAt === 'number' && now - validatedAt >= validatorsLastMs) return {};
  return {
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
  };
};
