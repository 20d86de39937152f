/** No site is believed that asks for more: some send a year. */
const longestWaitMs = 7 * 24 * 60 * 60 * 1000;

/**
 * How long a Retry-After header asks to wait, in milliseconds from `now`; null where it is absent or unreadable.
 * @param date The answer's Date header: a date is meant by the server's clock, which may be wrong.
 * Source: RFC 9110 §10.2.3 (seconds or an HTTP date).
 */
export const retryAfter = (
  header: string | null,
  now: number,
  date: string | null = null,
): number | null => {
  if (header === null) return null;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : null;
  const serverNow = Date.parse(date ?? '') || now;
  const waitMs = seconds === null ? Date.parse(header) - serverNow : seconds * 1000;
  if (Number.isNaN(waitMs)) return null;
  return Math.min(Math.max(waitMs, 0), longestWaitMs);
};
