import { detectLanguage, directionOf } from '../article/detect-language';
import { excerptOf, plainText, readingMinutes } from '../article/text-measures';
import { withoutSignature } from '../article/without-signature';
import { askedIntervalMs } from '../feed/feed-interval';
import { identityKeys, itemHash } from '../feed/item-identity';
import type { ArticleDraft, PendingDraft } from '../model/article-draft';
import type { EpochMs } from '../model/epoch-ms';
import type { FeedFacts } from '../model/feed-facts';
import type { UntrustedHtml } from '../model/html';
import type { ParsedFeed, ParsedItem } from '../model/parsed-feed';
import { postingIntervalMs } from '../polling/posting-interval';

/** What a feed says of itself, as the library keeps it. */
export const feedFacts = (feed: ParsedFeed, url: string, now: EpochMs): FeedFacts => ({
  title: feed.title ?? new URL(feed.link ?? url).host,
  siteUrl: feed.link,
  description: feed.description,
  language: feed.language,
  iconUrl: feed.iconUrl ?? feed.imageUrl,
  askedIntervalMs: askedIntervalMs(feed),
  skipHours: feed.skipHours,
  skipDays: feed.skipDays,
  postingIntervalMs: postingIntervalMs(postDates(feed), now),
  lastPostAt: latest(postDates(feed), now),
});

const postDates = (feed: ParsedFeed): readonly (EpochMs | null)[] =>
  feed.items.map((item) => item.publishedAt ?? item.updatedAt);

const latest = (dates: readonly (EpochMs | null)[], now: EpochMs): EpochMs | null =>
  dates.reduce<EpochMs | null>(
    (last, date) => (date !== null && date <= now && date > (last ?? -Infinity) ? date : last),
    null,
  );

/** Makes a feed's items ready for the library. */
export const draftArticles = (feed: ParsedFeed): readonly ArticleDraft[] =>
  feed.items.map((item) => draftArticle(item, feed));

/** A feed's items for the library, each to be made ready only if it turns out to be new or edited. */
export const pendingDrafts = (feed: ParsedFeed): readonly PendingDraft[] =>
  feed.items.map((item) => ({
    ...nameOf(item),
    make: () => draftArticle(item, feed),
    readsLike: ({ title, feedHtml }) =>
      title === (item.title ?? '') &&
      withoutSignature(wordsOf(feedHtml)) === withoutSignature(wordsOf(htmlOf(item))),
  }));

const nameOf = (item: ParsedItem) => ({
  title: item.title ?? '',
  publishedAt: item.publishedAt ?? item.updatedAt,
  identityKeys: identityKeys(item),
  itemHash: itemHash(item),
});

const htmlOf = (item: ParsedItem): UntrustedHtml | null => item.content ?? item.summary;

const wordsOf = (html: UntrustedHtml | null): string => (html === null ? '' : plainText(html));

const draftArticle = (item: ParsedItem, feed: ParsedFeed): ArticleDraft => {
  const html = htmlOf(item);
  const text = wordsOf(html);
  const summary = item.summary === null || item.summary === html ? text : wordsOf(item.summary);
  const sample = `${item.title ?? ''} ${text}`;
  const language = detectLanguage(sample, item.language ?? feed.language);
  return {
    ...nameOf(item),
    link: item.link,
    author: item.authors.flatMap((person) => person.name ?? [])[0] ?? null,
    excerpt: excerptOf(summary),
    language,
    direction: directionOf(language, sample),
    readingMinutes: text === '' ? null : readingMinutes(text, language),
    imageUrl: item.imageUrl,
    enclosures: item.enclosures,
    ...episodeOf(item),
    feedHtml: html,
  };
};

const episodeOf = ({ chaptersUrl, transcripts }: ParsedItem): Pick<ArticleDraft, 'episode'> =>
  chaptersUrl === null && transcripts.length === 0 ? {} : { episode: { chaptersUrl, transcripts } };
