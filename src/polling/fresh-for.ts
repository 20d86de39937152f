/** No server is believed that wants more. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * How long a server says that its answer holds, in milliseconds, at most a day; 0 where it says nothing or wants no caching.
 * Source: RFC 9111 §4.2.1 (max-age before Expires), §5.2.2; what the answer has aged already counts (§5.1).
 */
export const freshForMs = (headers: Headers, now: number): number => {
  const control = headers.get('cache-control')?.toLowerCase() ?? '';
  if (/\bno-(?:cache|store)\b/.test(control)) return 0;
  const age = Number(headers.get('age') ?? 0) || 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(control)?.[1];
  const wantedMs =
    maxAge === undefined ? expiresIn(headers, now) : (Number(maxAge) - Math.max(0, age)) * 1000;
  return Math.min(Math.max(wantedMs, 0), longestMs);
};

/** By the server's own clock where it tells it: clocks differ. */
const expiresIn = (headers: Headers, now: number): number => {
  const expiresAt = Date.parse(headers.get('expires') ?? '');
  if (Number.isNaN(expiresAt)) return 0;
  const date = Date.parse(headers.get('date') ?? '');
  return expiresAt - (Number.isNaN(date) ? now : date);
};
