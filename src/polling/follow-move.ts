import type { EpochMs } from '../model/epoch-ms';
import type { Feed, SeenMove } from '../model/feed';

const dayMs = 24 * 60 * 60 * 1000;

/** Within a site (https, `www.`, another path) a move is soon believed; to another site only once it has lasted. */
const movePatience = {
  sameSite: { times: 3, ms: 0 },
  otherSite: { times: 5, ms: 2 * dayMs },
} as const;

/** What a good answer's final address says of where a feed lives. */
export interface MoveStep {
  /** To remember until the next answer. */
  readonly seenMove: SeenMove | null;
  /** Set once the feed is to be asked there from now on. */
  readonly moveTo: string | null;
}

/**
 * Decides whether a feed has moved. A worker can't see whether a redirect was 301 or 302: `fetch` hides the status of
 * those it follows, and `redirect: 'manual'` gives an opaque answer without Location. So an address is believed that
 * several good answers in a row came from.
 * Source: https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect
 */
export const followMove = (
  { url, seenMove }: Pick<Feed, 'url' | 'seenMove'>,
  finalUrl: string,
  now: EpochMs,
): MoveStep => {
  const target = withoutFragment(finalUrl);
  if (target === withoutFragment(url) || !isBelievable(url, target)) {
    return { seenMove: null, moveTo: null };
  }
  const known = seenMove?.url === target ? seenMove : null;
  const seen = { url: target, times: (known?.times ?? 0) + 1, sinceAt: known?.sinceAt ?? now };
  const { times, ms } = isSameSite(url, target) ? movePatience.sameSite : movePatience.otherSite;
  const settled = seen.times >= times && now - seen.sinceAt >= ms;
  return settled ? { seenMove: null, moveTo: target } : { seenMove: seen, moveTo: null };
};

/** Whether two addresses are of one site: the same host, with or without `www.`. */
const isSameSite = (one: string, other: string): boolean => bareHost(one) === bareHost(other);

const bareHost = (url: string): string => new URL(url).host.replace(/^www\./, '');

const loginWords =
  /(?:^|[/._?&=-])(?:log-?in|sign-?in|auth|sso|consent|captcha|challenge)(?=$|[/._?&=-])/i;

/** Never from https to http, never towards a login or an address made for one visit. */
const isBelievable = (from: string, to: string): boolean => {
  const target = new URL(to);
  if (new URL(from).protocol === 'https:' && target.protocol !== 'https:') return false;
  if (target.username !== '' || target.password !== '') return false;
  if (loginWords.test(target.pathname)) return false;
  return !/[?&](?:token|session|sid|sig|signature|expires|x-amz-[a-z]+)=/i.test(target.search);
};

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');
