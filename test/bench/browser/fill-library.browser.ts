import { cleanerVersion } from '../../../src/article/cleaner-version';
import { addFeed } from '../../../src/library/feed-records';
import { unpolledFeed } from '../../../src/library/follow-feed';
import { openLibrary, type Library } from '../../../src/library/open-library';
import { inPages } from '../../../src/library/pages';
import { statusRecord } from '../../../src/library/status-record';
import { epochMs } from '../../../src/model/epoch-ms';
import { uncleanContent, type Content } from '../../../src/model/content';
import { untrustedHtml, type SafeHtml } from '../../../src/model/html';
import type { ArticleId, FeedId } from '../../../src/model/ids';
import { noMarks } from '../../../src/model/status';

const minuteMs = 60_000;
const sentence = 'Rain in the morning, sun in the afternoon, and the ferry on time. ';
/** The newest articles have their page's text, long enough to fill several screens. */
const readable = 200;

const shelf = { listed: true, counted: true };

const feedAt = (n: number): FeedId => `feed-${n}` as FeedId;

/** Follows feeds that are not due, so that nothing is polled meanwhile. */
const fillFeeds = async (library: Library, feeds: number): Promise<void> => {
  const now = library.now();
  const icon = document.createElement('canvas');
  icon.width = icon.height = 32;
  const pen = icon.getContext('2d')!;
  const tx = library.db.transaction(['feeds', 'checks', 'folders', 'icons'], 'readwrite');
  for (let n = 0; n < feeds; n += 1) {
    const folderId = `folder-${n % 25}` as never;
    if (n < 25) {
      void tx
        .objectStore('folders')
        .put({ id: folderId, name: `Folder ${n}`, parentId: null, position: null });
    }
    void addFeed(tx, {
      ...unpolledFeed(library, `https://site-${n}.example/feed`),
      ...{ id: feedAt(n), title: `Gazette ${n}`, folderId, checkedAt: now, succeededAt: now },
      nextCheckAt: epochMs(now + 365 * 24 * 60 * minuteMs),
    });
    pen.fillStyle = `hsl(${(n * 37) % 360} 60% 50%)`;
    pen.fillRect(0, 0, 32, 32);
    void tx.objectStore('icons').put({ feedId: feedAt(n), dataUrl: icon.toDataURL() });
  }
  await tx.done;
};

const article = (library: Library, n: number, feedId: FeedId) => {
  const id = crypto.randomUUID() as ArticleId;
  const sortAt = epochMs(library.now() - (n + 1) * 5 * minuteMs);
  const key = `g:${n}`;
  return {
    ...{ id, feedId, title: `Article ${n}: the ferry runs again after ${(n % 9) + 1} days of fog` },
    ...{ link: `https://bench.example/${n}`, author: 'A. Writer', publishedAt: sortAt },
    ...{
      firstSeenAt: sortAt,
      sortAt,
      updatedAt: null,
      excerpt: sentence.repeat(4),
      language: 'en',
    },
    ...{ direction: 'ltr' as const, readingMinutes: 3, imageUrl: null, enclosures: [] },
    ...{ identityKeys: [key], itemHash: key },
  };
};

const body = (articleId: ArticleId, n: number): Content => {
  const content = uncleanContent(articleId, untrustedHtml(`<p>${sentence.repeat(12)}</p>`));
  if (n >= readable) return content;
  const html = `<p>${sentence.repeat(8)}</p>`.repeat(40) as SafeHtml;
  const pageText = {
    ...{
      title: null,
      byline: null,
      siteName: null,
      html,
      language: 'en',
      direction: 'ltr' as const,
    },
    ...{ readingMinutes: 6, excerpt: sentence, imageUrls: [], removed: [] },
  };
  const cleaned = {
    cleanedAt: epochMs(1),
    feedVersion: cleanerVersion,
    pageVersion: cleanerVersion,
  };
  return { ...content, pageText, chosen: 'page', ...cleaned };
};

/** Fills Bantin's own library with so many articles in so many feeds, nine in ten of them unread. */
export const fillLibrary = async (articles: number, feeds: number): Promise<void> => {
  const library = await openLibrary({
    now: () => epochMs(Date.now()),
    newId: () => crypto.randomUUID(),
    announce: () => undefined,
  });
  await fillFeeds(library, feeds);
  const unread = new Map<FeedId, number>();
  for (let from = 0; from < articles; from += 2500) {
    const stores = ['articles', 'statuses', 'contents'] as const;
    const tx = library.db.transaction(stores, 'readwrite', { durability: 'relaxed' });
    for (let n = from; n < Math.min(articles, from + 2500); n += 1) {
      const feedId = feedAt(n % feeds);
      const one = article(library, n, feedId);
      const readAt = n % 10 === 9 ? one.sortAt : null;
      if (readAt === null) unread.set(feedId, (unread.get(feedId) ?? 0) + 1);
      const identity = [`${feedId} g:${n}`];
      const status = { ...noMarks, articleId: one.id, feedId, sortAt: one.sortAt, readAt };
      void tx.objectStore('articles').put(one);
      void tx.objectStore('statuses').put(statusRecord({ ...status, identity }, shelf));
      void tx.objectStore('contents').put(body(one.id, n));
    }
    await tx.done;
  }
  const count = (key: string, all: number, fresh: number) => ({
    ...{ key, articles: all, unread: fresh },
    ...{ starred: 0, later: 0 },
  });
  const tx = library.db.transaction('counters', 'readwrite');
  const all = [...unread.values()].reduce((sum, fresh) => sum + fresh, 0);
  const counters = [
    count('all', articles, all),
    ...[...unread].map(([id, fresh]) => count(id, Math.ceil(articles / feeds), fresh)),
  ];
  for (const page of inPages(counters)) void tx.store.add({ counters: page });
  await tx.done;
  library.db.close();
};
