import { pendingDrafts } from '../../../src/background/draft-articles';
import { parseFeed } from '../../../src/feed/parse-feed';
import { followFeed } from '../../../src/library/follow-feed';
import { openLibrary, type Library } from '../../../src/library/open-library';
import { storePoll } from '../../../src/library/store-poll';
import { statusRecord } from '../../../src/library/status-record';
import type { ArticleDraft, PendingDraft } from '../../../src/model/article-draft';
import { uncleanContent } from '../../../src/model/content';
import { epochMs } from '../../../src/model/epoch-ms';
import type { FeedFacts } from '../../../src/model/feed-facts';
import { untrustedHtml } from '../../../src/model/html';
import { timedId } from '../../../src/model/timed-id';
import type { ArticleId, FeedId } from '../../../src/model/ids';
import { noMarks } from '../../../src/model/status';

const itemsPerFeed = 100;

const facts: FeedFacts = {
  title: 'Bench',
  siteUrl: null,
  description: null,
  language: 'en',
  iconUrl: null,
  askedIntervalMs: 0,
  skipHours: [],
  skipDays: [],
  postingIntervalMs: null,
  lastPostAt: null,
};

const draft = (name: string): ArticleDraft => ({
  title: `Article ${name}`,
  link: `https://bench.example/${name}`,
  author: null,
  publishedAt: epochMs(Date.UTC(2026, 0, 1) + name.length * 1000),
  excerpt: 'Rain in the morning, sun in the afternoon. '.repeat(6),
  language: 'en',
  direction: 'ltr',
  readingMinutes: 3,
  imageUrl: null,
  enclosures: [],
  identityKeys: [`g:${name}`, `l:bench.example/${name}`, `t:article ${name}|1`],
  itemHash: name,
  feedHtml: untrustedHtml('<p>Rain in the morning, sun in the afternoon.</p>'.repeat(20)),
});

const newId = (): string => timedId(Date.now(), crypto.getRandomValues(new Uint8Array(9)));

const open = (name: string): Promise<Library> =>
  openLibrary({
    name,
    now: () => epochMs(Date.now()),
    newId,
    announce: () => undefined,
  });

const itemStores = ['articles', 'statuses', 'contents'] as const;

const openItems = (library: Library) =>
  library.db.transaction([...itemStores], 'readwrite', { durability: 'relaxed' });

/** Puts the three records of an item as a poll does, with nothing asked or counted. */
const putItem = (
  tx: ReturnType<typeof openItems>,
  item: {
    readonly name: string;
    readonly feedId: FeedId;
    readonly at: number;
    readonly isRead: boolean;
  },
): void => {
  const { feedId } = item;
  const id = newId() as ArticleId;
  const sortAt = epochMs(item.at);
  const { feedHtml, ...listed } = draft(item.name);
  const identity = listed.identityKeys.map((key) => `${feedId} ${key}`);
  const readAt = item.isRead ? sortAt : null;
  const status = { ...noMarks, articleId: id, feedId, sortAt, readAt, identity };
  const article = { ...listed, id, feedId, firstSeenAt: sortAt, sortAt, updatedAt: null };
  void tx.objectStore('articles').put(article);
  void tx.objectStore('statuses').put(statusRecord(status, { listed: true, counted: true }));
  void tx.objectStore('contents').put(uncleanContent(id, feedHtml));
};

/** Fills a library as polls of many feeds would have, in large transactions. */
const fill = async (library: Library, articles: number): Promise<void> => {
  for (let from = 0; from < articles; from += 2500) {
    const tx = openItems(library);
    for (let n = from; n < from + 2500; n += 1) {
      const feedId = `filled-${n % 1000}` as FeedId;
      const at = Date.UTC(2025, 0, 1) + n * 1000;
      putItem(tx, { name: `filled-${n}`, feedId, at, isRead: n % 10 !== 0 });
    }
    await tx.done;
  }
};

/** The drafts of a document as a poll brings them: those that turn out to be new are made ready as they are stored. */
const draftsOf = (name: string): readonly PendingDraft[] => {
  const items = Array.from({ length: itemsPerFeed }, (_, n) => itemOf(draft(`${name}-${n}`)));
  const document = `<rss version="2.0"><channel><title>${name}</title>${items.join('')}</channel></rss>`;
  const parsed = parseFeed(new TextEncoder().encode(document), null, 'https://bench.example/feed');
  if (!parsed.ok) throw new Error(parsed.error.reason);
  return pendingDrafts(parsed.value);
};

const itemOf = ({ title, link, publishedAt, feedHtml, itemHash }: ArticleDraft): string =>
  `<item><title>${title}</title><link>${link}</link><guid>${itemHash}</guid>` +
  `<pubDate>${new Date(publishedAt ?? 0).toUTCString()}</pubDate><description><![CDATA[${feedHtml}]]></description></item>`;

let feeds = 0;

/** Follows a feed of nothing, then stores a hundred items in it; milliseconds of the second alone. */
const storeFeed = async (library: Library): Promise<number> => {
  feeds += 1;
  const name = `bench-${feeds}`;
  const order = {
    url: `https://bench.example/${name}`,
    ...{ facts, drafts: [], etag: null, lastModified: null, contentHash: '', bodyBytes: 0 },
    ...{ nextCheckAt: epochMs(0), nextCheckReason: 'posting' as const, folderId: null },
  };
  const { feedId } = await followFeed(library, order);
  const drafts = draftsOf(name);
  const startedAt = performance.now();
  await storePoll(library, feedId, {
    kind: 'fresh',
    ...{ facts, drafts, etag: null, lastModified: null, contentHash: name, bodyBytes: 1 },
    ...{ seenMove: null, moveTo: null, tookMs: 0 },
    ...{ nextCheckAt: epochMs(0), nextCheckReason: 'posting' },
  });
  return performance.now() - startedAt;
};

/** Puts a hundred items and does nothing else: what the database itself asks for them, in milliseconds. */
const putFeed = async (library: Library): Promise<number> => {
  feeds += 1;
  const feedId = newId() as FeedId;
  const startedAt = performance.now();
  const tx = openItems(library);
  for (let n = 0; n < itemsPerFeed; n += 1) {
    putItem(tx, { name: `bare-${feeds}-${n}`, feedId, at: Date.UTC(2026, 0, 1), isRead: false });
  }
  await tx.done;
  return performance.now() - startedAt;
};

/** Times in milliseconds, in the library that is full and in those that are new. */
export interface GrowthTimes {
  readonly full: number[];
  readonly empty: number[];
}

/** Times of storing a feed into a full library and an almost empty one, in turns; and of the bare puts, in others. */
export const measure = async (
  articles: number,
  rounds: number,
): Promise<{ readonly stored: GrowthTimes; readonly bare: GrowthTimes }> => {
  const full = await open('full');
  await fill(full, articles);
  // What filling left to be written is no part of what storing costs.
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const time = async (store: typeof storeFeed, name: string): Promise<GrowthTimes> => {
    const times: GrowthTimes = { full: [], empty: [] };
    for (let round = 0; round < rounds; round += 1) {
      const empty = await open(`${name}-${round}`);
      // In turns: what one leaves to be written goes on while the next is measured.
      const order = round % 2 === 0 ? (['empty', 'full'] as const) : (['full', 'empty'] as const);
      for (const which of order) times[which].push(await store(which === 'full' ? full : empty));
      empty.db.close();
    }
    return times;
  };
  return { stored: await time(storeFeed, 'empty'), bare: await time(putFeed, 'bare') };
};
