import { epochMs, type EpochMs } from '../model/epoch-ms';
import type { Failure } from '../model/failure';
import { err, ok, type Result } from '../model/result';
import { readLimited } from './read-limited';
import { retryAfter } from './retry-after';

/** What asking a site needs of the world. */
export interface FetchDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => EpochMs;
  readonly isOnline: () => boolean;
  /** Whether the person lets Bantin read this address. */
  readonly hasAccess: (url: string) => Promise<boolean>;
}

export interface FetchOrder {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly limitBytes: number;
  readonly signal?: AbortSignal;
  /** The person's cookies for this site, where they turned that on. */
  readonly cookies?: boolean;
}

/** An answer below 400, its body read whole. */
export interface FetchedBytes {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Where redirects led. */
  readonly finalUrl: string;
}

/** Asks a site for something, without Referer and unless told otherwise without cookies, within a time and a size; whatever goes wrong is a value. */
export const fetchBytes = async (
  order: FetchOrder,
  deps: FetchDeps,
): Promise<Result<FetchedBytes, Failure>> => {
  if (!deps.isOnline()) return err({ kind: 'offline' });
  const access = await deps.hasAccess(order.url);
  const timer = AbortSignal.timeout(order.timeoutMs);
  const signal = order.signal ? AbortSignal.any([timer, order.signal]) : timer;
  try {
    const response = await deps.fetch(order.url, requestInit(order, access, signal));
    const failure = statusFailure(response, deps.now());
    if (failure) {
      await response.body?.cancel();
      return err(failure);
    }
    const bytes = await readLimited(response, order.limitBytes);
    if (bytes === null) return err({ kind: 'tooLarge', limitBytes: order.limitBytes });
    const { status, headers, url } = response;
    return ok({ status, headers, bytes, finalUrl: url === '' ? order.url : url });
  } catch {
    return err(lostFailure(order, { access, timedOut: timer.aborted, online: deps.isOnline() }));
  }
};

/**
 * With access our own validators give a visible 304. Without it a header of ours would cost a CORS preflight that few
 * sites answer, so the browser's cache revalidates instead.
 */
const requestInit = (order: FetchOrder, access: boolean, signal: AbortSignal): RequestInit => ({
  headers: access ? (order.headers ?? {}) : {},
  cache: access ? 'no-store' : 'no-cache',
  credentials: access && order.cookies === true ? 'include' : 'omit',
  redirect: 'follow',
  referrerPolicy: 'no-referrer',
  signal,
});

const statusFailure = (response: Response, now: EpochMs): Failure | null => {
  const { status, headers } = response;
  if (status < 400) return null;
  if (status === 410) return { kind: 'gone' };
  // A network that wants its own login first (RFC 6585 §6).
  if (status === 511) return { kind: 'offline' };
  // Cloudflare's page for proving that one is a person: asking again does not help, opening the site does.
  if (headers.get('cf-mitigated') === 'challenge') return { kind: 'notAFeed', reason: 'challenge' };
  const wait = retryAfter(headers.get('retry-after'), now, headers.get('date'));
  if (status === 429 || (status === 503 && wait !== null)) {
    return { kind: 'rateLimited', retryAt: wait === null ? null : epochMs(now + wait) };
  }
  return { kind: 'http', status };
};

interface Circumstances {
  readonly access: boolean;
  readonly timedOut: boolean;
  readonly online: boolean;
}

/** `fetch` tells one TypeError for everything; what else is known decides what to tell the person. */
const lostFailure = (order: FetchOrder, circumstances: Circumstances): Failure => {
  if (!circumstances.online) return { kind: 'offline' };
  if (circumstances.timedOut) return { kind: 'timeout', afterMs: order.timeoutMs };
  const { host, origin } = new URL(order.url);
  return circumstances.access ? { kind: 'unreachable', host } : { kind: 'noPermission', origin };
};
