import 'fake-indexeddb/auto';
import type { ArticleDraft, PendingDraft } from '../../src/model/article-draft';
import type { ChangeSet } from '../../src/model/change-set';
import { epochMs } from '../../src/model/epoch-ms';
import type { FeedFacts } from '../../src/model/feed-facts';
import { untrustedHtml } from '../../src/model/html';
import type { FollowOrder } from '../../src/library/follow-feed';
import type { PollOutcome } from '../../src/library/store-poll';
import { openLibrary, type Library } from '../../src/library/open-library';

let libraries = 0;

/** An empty library of its own, with a clock the test turns. */
export const freshLibrary = async (): Promise<
  Library & { clock: { at: number }; changes: ChangeSet[] }
> => {
  libraries += 1;
  const clock = { at: Date.UTC(2026, 10, 1, 12) };
  const changes: ChangeSet[] = [];
  let ids = 0;
  const library = await openLibrary({
    name: `test-${libraries}`,
    now: () => epochMs(clock.at),
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
    announce: (change) => changes.push(change),
  });
  return { ...library, clock, changes };
};

export const facts: FeedFacts = {
  title: 'Bản tin',
  siteUrl: 'https://tin.example/',
  description: null,
  language: 'vi',
  iconUrl: null,
  askedIntervalMs: 0,
  skipHours: [],
  skipDays: [],
  postingIntervalMs: null,
  lastPostAt: null,
};

/** An item of a feed; `n` makes it its own. */
export const draft = (n: number, change: Partial<ArticleDraft> = {}): ArticleDraft => ({
  title: `Article ${n}`,
  link: `https://tin.example/${n}`,
  author: null,
  publishedAt: epochMs(Date.UTC(2026, 9, 1) + n * 60_000),
  excerpt: '',
  language: 'vi',
  direction: 'ltr',
  readingMinutes: null,
  imageUrl: null,
  enclosures: [],
  identityKeys: [`g:${n}`, `l:tin.example/${n}`, `t:article ${n}|${n}`],
  itemHash: `hash-${n}`,
  feedHtml: untrustedHtml(`<p>${n}</p>`),
  ...change,
});

export const order = (
  drafts: readonly ArticleDraft[],
  url = 'https://tin.example/feed',
): FollowOrder => ({
  url,
  facts,
  drafts,
  etag: null,
  lastModified: null,
  contentHash: 'hash',
  bodyBytes: 1000,
  nextCheckReason: 'posting',
  nextCheckAt: epochMs(Date.UTC(2026, 10, 1, 13)),
  folderId: null,
});

/** A poll that brought these items. */
export const fresh = (drafts: readonly (ArticleDraft | PendingDraft)[]): PollOutcome => ({
  kind: 'fresh',
  facts,
  drafts,
  etag: '"2"',
  lastModified: null,
  contentHash: 'hash2',
  bodyBytes: 1000,
  seenMove: null,
  moveTo: null,
  nextCheckReason: 'posting',
  nextCheckAt: epochMs(Date.UTC(2026, 10, 2)),
  tookMs: 5,
});
