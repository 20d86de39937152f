import { parseFeed } from '../../src/feed/parse-feed';
import type { EpochMs } from '../../src/model/epoch-ms';
import type { ParsedFeed, ParsedItem, Person } from '../../src/model/parsed-feed';

const iso = (at: EpochMs | null): string | undefined =>
  at === null ? undefined : new Date(at).toISOString();

const person = ({ name, email, url }: Person): object => ({
  ...(name !== null && { name }),
  ...(email !== null && { email }),
  ...(url !== null && { url }),
});

const item = (entry: ParsedItem): object => ({
  id: entry.guid ?? undefined,
  title: entry.title ?? undefined,
  link: entry.link ?? undefined,
  published: iso(entry.publishedAt),
  updated: iso(entry.updatedAt),
  authors: entry.authors.map(person),
  summary: entry.summary ?? undefined,
  content: entry.content ?? undefined,
  categories: entry.categories,
  enclosures: entry.enclosures,
  comments: entry.commentsUrl ?? undefined,
  image: entry.imageUrl ?? undefined,
  language: entry.language ?? undefined,
  rights: entry.rights ?? undefined,
});

const neutral = (feed: ParsedFeed): object => ({
  format: feed.format,
  title: feed.title ?? undefined,
  link: feed.link ?? undefined,
  feedUrl: feed.feedUrl ?? undefined,
  id: feed.id ?? undefined,
  description: feed.description ?? undefined,
  language: feed.language ?? undefined,
  rights: feed.rights ?? undefined,
  generator: feed.generator ?? undefined,
  icon: feed.iconUrl ?? undefined,
  image: feed.imageUrl ?? undefined,
  authors: feed.authors.map(person),
  categories: feed.categories,
  published: iso(feed.publishedAt),
  updated: iso(feed.updatedAt),
  ttl: feed.ttlMinutes ?? undefined,
  skipHours: feed.skipHours,
  skipDays: feed.skipDays,
  syUpdatePeriod: feed.updatePeriod ?? undefined,
  syUpdateFrequency: feed.updateFrequency ?? undefined,
  items: feed.items.map(item),
});

/**
 * Parses a feed into the neutral model of the conformance corpus.
 * @throws where the bytes are no feed.
 */
export function parse(bytes: Uint8Array, contentType?: string, baseUrl?: string): object {
  const result = parseFeed(bytes, contentType ?? null, baseUrl ?? '');
  if (!result.ok) throw new Error(`not a feed: ${result.error.reason}`);
  return neutral(result.value);
}
