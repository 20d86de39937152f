import { decodeHtml } from '../feed/decode-html';
import { discoverFeeds, discoverFeedsInLinks, type FeedCandidate } from '../feed/discover-feeds';
import { findFeedByUrl } from '../library/feeds';
import { keepPreview, type KeptPreview } from '../library/previews';
import { splitSignIn, type SplitAddress } from '../library/split-sign-in';
import type { Failure } from '../model/failure';
import type { AddressAnswer, FeedChoice, FeedPreview, PageOffer } from '../model/messages';
import { basicAuthorization } from '../polling/basic-authorization';
import { checkFeed, feedLimits, type CheckOutcome } from '../polling/check-feed';
import type { FetchedBytes } from '../polling/fetch-bytes';
import type { Background } from './context';
import { draftArticles, feedFacts } from './draft-articles';
import { fetchIcon } from './fetch-icon';

const previewedItems = 5;

/**
 * Looks at an address a person gave: a feed is previewed, a page's feeds are found. What was fetched is kept, so that
 * following asks the site nothing again. A name and password in the address are sent as such, and shown nowhere.
 */
export const openAddress = async (background: Background, url: string): Promise<AddressAnswer> => {
  const address = webAddress(url);
  if (address === null) return failed({ kind: 'invalidAddress', address: url });
  const signIn = splitSignIn(address);
  const asked = { url: signIn?.url ?? address, signIn };
  const outcome = await check(background, asked);
  const choices =
    outcome.kind === 'failed' && outcome.page !== null ? choicesInHtml(outcome.page) : [];
  const [only] = choices;
  if (only === undefined) return answerOf(background, asked, outcome);
  if (choices.length > 1) return { kind: 'choices', choices };
  const sameSite = new URL(only.url).origin === new URL(asked.url).origin;
  const found = { url: only.url, signIn: sameSite ? signIn : null };
  return answerOf(background, found, await check(background, found));
};

/** An address to ask, and how to sign in there. */
interface Asked {
  readonly url: string;
  readonly signIn: SplitAddress | null;
}

const answerOf = async (
  background: Background,
  asked: Asked,
  outcome: CheckOutcome,
): Promise<AddressAnswer> => {
  switch (outcome.kind) {
    case 'fresh':
      return preview(background, asked, outcome);
    case 'unchanged':
      return failed({ kind: 'notAFeed', reason: 'empty' });
    case 'failed':
      return failed(outcome.failure);
  }
};

/** The feeds that a page in a tab offers, best first. */
export const choicesInPage = (offer: PageOffer): readonly FeedChoice[] =>
  choicesOf(discoverFeedsInLinks(offer.links, offer.url));

const check = (background: Background, { url, signIn }: Asked): Promise<CheckOutcome> =>
  checkFeed({ url, etag: null, lastModified: null, contentHash: null }, background.net, {
    ...feedLimits,
    headers: signIn === null ? {} : { Authorization: basicAuthorization(signIn) },
  });

const failed = (failure: Failure): AddressAnswer => ({ kind: 'failed', failure });

const webAddress = (text: string): string | null => {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
};

const choicesInHtml = ({ bytes, headers, finalUrl }: FetchedBytes): readonly FeedChoice[] =>
  choicesOf(discoverFeeds(decodeHtml(bytes, headers.get('content-type')), finalUrl));

/** Guessed addresses are not offered: each would have to be asked first. */
const choicesOf = (candidates: readonly FeedCandidate[]): readonly FeedChoice[] =>
  candidates.filter(({ source }) => source !== 'guess').map(({ url, title }) => ({ url, title }));

type Fresh = Extract<CheckOutcome, { kind: 'fresh' }>;

const preview = async (
  background: Background,
  { url, signIn }: Asked,
  { parsed, finalUrl, etag, lastModified, contentHash, bodyBytes }: Fresh,
): Promise<AddressAnswer> => {
  const facts = feedFacts(parsed, finalUrl, background.library.now());
  const drafts = draftArticles(parsed);
  const icon = await fetchIcon(background, [facts.iconUrl], facts.siteUrl ?? finalUrl);
  const kept: KeptPreview = {
    url,
    facts,
    drafts,
    etag,
    lastModified,
    contentHash,
    bodyBytes,
    signIn,
    icon,
  };
  await keepPreview(background.library, kept);
  const followed = await findFeedByUrl(background.library, url);
  const shown: FeedPreview = {
    url,
    title: facts.title,
    description: facts.description,
    siteUrl: facts.siteUrl,
    icon,
    language: facts.language ?? drafts[0]?.language ?? null,
    items: drafts
      .slice(0, previewedItems)
      .map(({ title, excerpt, publishedAt }) => ({ title, excerpt, publishedAt })),
    itemCount: drafts.length,
    followedAs: followed?.removedAt === null ? followed.id : null,
  };
  return { kind: 'feed', preview: shown };
};
