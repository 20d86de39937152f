import { decodeHtml } from '../feed/decode-html';
import { discoverFeeds } from '../feed/discover-feeds';
import { readFeed } from '../library/feeds';
import { readSettings } from '../library/settings';
import type { Failure } from '../model/failure';
import type { Feed } from '../model/feed';
import type { FeedId } from '../model/ids';
import type { Diagnosis, FeedChoice } from '../model/messages';
import { feedLimits } from '../polling/check-feed';
import { fetchBytes, type FetchedBytes } from '../polling/fetch-bytes';
import type { Background } from './context';
import { askFeed } from './poll-feed';

/** Finds out what is wrong with a feed: asks it whole once more, then where that fails the site's own page. */
export const diagnose = async (
  background: Background,
  feedId: FeedId,
): Promise<Diagnosis | null> => {
  const feed = await readFeed(background.library, feedId);
  if (feed === undefined) return null;
  const whole = { ...feed, etag: null, lastModified: null, contentHash: null };
  const settings = await readSettings(background.library);
  const outcome = await askFeed(background, whole, settings, new AbortController().signal);
  if (outcome.kind !== 'failed') {
    return outcome.finalUrl === feed.url
      ? { kind: 'fine' }
      : { kind: 'moved', url: outcome.finalUrl };
  }
  return explain(background, feed, outcome.failure, outcome.page);
};

const explain = async (
  background: Background,
  feed: Feed,
  failure: Failure,
  page: FetchedBytes | null,
): Promise<Diagnosis> => {
  const pageUrl = page?.finalUrl ?? feed.siteUrl ?? feed.url;
  if (failure.kind === 'noPermission') return failure;
  if (failure.kind === 'http' && (failure.status === 401 || failure.status === 403)) {
    return { kind: 'needsLogin', pageUrl };
  }
  if (failure.kind === 'notAFeed' && failure.reason === 'login') {
    return { kind: 'needsLogin', pageUrl };
  }
  if (failure.kind === 'notAFeed' && failure.reason === 'challenge') {
    return { kind: 'challenge', pageUrl };
  }
  if (failure.kind === 'unreachable' && (await answersUnsafely(background, feed.url))) {
    return { kind: 'certificate', host: failure.host };
  }
  const choices = (await findChoices(background, feed, page)).filter(({ url }) => url !== feed.url);
  return failure.kind === 'notAFeed' && failure.reason === 'html'
    ? { kind: 'becameHtml', choices }
    : { kind: 'failing', failure, choices };
};

/** `fetch` tells a bad certificate and a dead host alike; the same host over http tells them apart. */
const answersUnsafely = async ({ net }: Background, url: string): Promise<boolean> => {
  const unsafe = new URL(url);
  if (unsafe.protocol !== 'https:' || unsafe.port !== '') return false;
  unsafe.protocol = 'http:';
  if (!(await net.hasAccess(unsafe.href))) return false;
  try {
    // Not followed: sites send http on to the https that fails.
    await net.fetch(unsafe.href, {
      method: 'HEAD',
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(5_000),
    });
    return true;
  } catch {
    return false;
  }
};

/** The feeds that the page in the feed's place names, else those of the site's own page. */
const findChoices = async (
  { net }: Background,
  feed: Feed,
  page: FetchedBytes | null,
): Promise<readonly FeedChoice[]> => {
  const named = page === null ? [] : choicesIn(page);
  if (named.length > 0) return named;
  const url = feed.siteUrl ?? new URL('/', feed.url).href;
  if (!(await net.hasAccess(url))) return [];
  const answer = await fetchBytes({ url, ...feedLimits }, net);
  return answer.ok ? choicesIn(answer.value) : [];
};

const choicesIn = ({ bytes, headers, finalUrl }: FetchedBytes): readonly FeedChoice[] =>
  discoverFeeds(decodeHtml(bytes, headers.get('content-type')), finalUrl)
    .filter((candidate) => candidate.source !== 'guess')
    .map(({ url, title }) => ({ url, title }));
