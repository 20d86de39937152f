import { identityKeys, itemHash } from '../../src/feed/item-identity';
import { markRead } from '../../src/library/change-statuses';
import { followFeed } from '../../src/library/follow-feed';
import { listArticles } from '../../src/library/list-articles';
import type { Library } from '../../src/library/open-library';
import { storePoll } from '../../src/library/store-poll';
import type { ArticleDraft } from '../../src/model/article-draft';
import { epochMs } from '../../src/model/epoch-ms';
import type { FeedId } from '../../src/model/ids';
import type { ParsedItem } from '../../src/model/parsed-feed';
import { emptyItem } from '../feed/empty-item';
import { draft, fresh, freshLibrary, order } from './fresh-library';

/** An item as a feed gives it, with the identity the feed room makes of it. */
export const item = (n: number, change: Partial<ParsedItem> = {}): ArticleDraft => {
  const parsed: ParsedItem = {
    ...emptyItem,
    guid: `guid-${n}`,
    title: `Title ${n}`,
    link: `http://old.example/${n}`,
    publishedAt: epochMs(Date.UTC(2026, 9, 1) + n * 60_000),
    ...change,
  };
  const { title, link, publishedAt } = parsed;
  const names = { identityKeys: identityKeys(parsed), itemHash: itemHash(parsed) };
  return draft(n, { title: title ?? '', link, publishedAt, ...names });
};

export const all = (change: (n: number) => Partial<ParsedItem> = () => ({})): ArticleDraft[] =>
  [1, 2, 3].map((n) => item(n, change(n)));

export const unread = async (library: Library): Promise<string[]> =>
  (await listArticles(library, { kind: 'unread', feedId: null }, 100)).rows.map(
    (row) => row.article.title,
  );

/** A library that holds these, all read, and besides them so many that are no longer in the document. */
export const readAlready = async (drafts: readonly ArticleDraft[], older = 0) => {
  const library = await freshLibrary();
  const past = Array.from({ length: older }, (_, n) =>
    item(1000 + n, { publishedAt: epochMs(Date.UTC(2026, 8, 1) + n * 60_000) }),
  );
  const { feedId, change } = await followFeed(library, order(past.length > 0 ? past : drafts));
  const polled = past.length > 0 ? await poll(library, feedId, drafts) : null;
  await markRead(library, [...change.added, ...(polled?.change.added ?? [])], true);
  return { library, feedId, ids: polled?.change.added ?? change.added };
};
export const poll = (library: Library, feedId: FeedId, drafts: readonly ArticleDraft[]) =>
  storePoll(library, feedId, fresh(drafts));
