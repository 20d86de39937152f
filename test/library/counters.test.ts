import { describe, expect, test } from 'vitest';
import { markRead, markStarred } from '../../src/library/change-statuses';
import { readCounts, readUnreadCount } from '../../src/library/counters';
import { allOfFeed } from '../../src/library/feed-ranges';
import { followFeed } from '../../src/library/follow-feed';
import { openLibrary, type Library } from '../../src/library/open-library';
import { purgeRemovedFeeds, undoWindowMs } from '../../src/library/purge-removed-feeds';
import { storePoll, storePolls } from '../../src/library/store-poll';
import { unfollowFeeds } from '../../src/library/unfollow-feeds';
import type { FeedId } from '../../src/model/ids';
import { draft, fresh, freshLibrary, order } from './fresh-library';

/** A library of so many feeds of two articles each, and another page that has it open. */
const worldOf = async (feeds: number) => {
  const library = await freshLibrary();
  const other: Library = await openLibrary({ ...library, name: library.db.name });
  const ids: FeedId[] = [];
  for (let n = 0; n < feeds; n += 1) {
    const items = [draft(1), draft(2)];
    const { feedId } = await followFeed(library, order(items, `https://${n}.example/feed`));
    ids.push(feedId);
  }
  const size = async () => {
    const pages = await library.db.getAll('counters');
    return { pages: pages.length, records: pages.flatMap(({ counters }) => counters).length };
  };
  return { library, other, ids, size };
};

const unreadOf = async (library: Library, feedId: FeedId): Promise<number> =>
  (await readCounts(library)).byFeed.get(feedId)?.unread ?? 0;

/** What the counters must say, by the statuses. */
const recount = async ({ db }: Library): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for (const { feedId, feedUnreadRank } of await db.getAll('statuses')) {
    const unread = feedUnreadRank === undefined ? 0 : 1;
    for (const key of ['all', feedId]) counts.set(key, (counts.get(key) ?? 0) + unread);
  }
  return counts;
};

const told = async (library: Library): Promise<ReadonlyMap<string, number>> => {
  const { all, byFeed } = await readCounts(library);
  return new Map([all, ...byFeed.values()].map(({ key, unread }) => [key, unread]));
};

describe('counters', () => {
  test('of a poll are written together', async () => {
    const { library, ids, size } = await worldOf(3);
    const before = await size();
    await storePolls(
      library,
      ids.map((feedId) => ({ feedId, outcome: fresh([draft(3), draft(4)]) })),
    );
    expect(await size()).toEqual({ pages: before.pages + 1, records: before.records + 4 });
    expect(await told(library)).toEqual(await recount(library));
  });

  test('go on from what another page counted', async () => {
    const { library, other, ids } = await worldOf(2);
    expect([await readUnreadCount(library), await readUnreadCount(other)]).toEqual([4, 4]);
    const articles = await library.db.getAllKeysFromIndex(
      'statuses',
      'feedListed',
      allOfFeed(ids[0]!),
    );
    await markRead(other, articles, true);
    expect(await readUnreadCount(library)).toBe(2);
    await storePoll(library, ids[0]!, fresh([draft(3)]));
    expect([await unreadOf(other, ids[0]!), await readUnreadCount(other)]).toEqual([1, 3]);
    await markRead(other, articles, false);
    expect(await told(library)).toEqual(await recount(library));
  });

  test('that were taken back are not remembered', async () => {
    const { library, ids } = await worldOf(1);
    const unstorable = draft(3, { author: (() => 'A function') as unknown as string });
    await expect(storePoll(library, ids[0]!, fresh([unstorable]))).rejects.toThrow();
    await storePoll(library, ids[0]!, fresh([draft(3)]));
    expect(await told(library)).toEqual(
      new Map([
        ['all', 3],
        [ids[0]!, 3],
      ]),
    );
  });

  test('are gathered before they grow long, in every page that has them open', async () => {
    const { library, other, ids, size } = await worldOf(4);
    let gatherings = 0;
    for (let round = 0; round < 90; round += 1) {
      const before = await size();
      const feedId = ids[round % ids.length]!;
      const [articleId] = await library.db.getAllKeysFromIndex(
        'statuses',
        'feedListed',
        allOfFeed(feedId),
      );
      const page = round % 3 === 0 ? other : library;
      // One after the other, each feed has nothing unread, and again something.
      await markRead(page, [articleId!], round % 8 < 4);
      if (round % 5 === 0) await markStarred(page, [articleId!], round % 2 === 0);
      if ((await size()).pages < before.pages) gatherings += 1;
      expect(await told(round % 2 === 0 ? library : other)).toEqual(await recount(library));
    }
    expect(gatherings).toBeGreaterThan(0);
    expect((await size()).pages).toBeLessThan(50);
  });

  test('of a feed that is forgotten are forgotten', async () => {
    const { library, ids, size } = await worldOf(3);
    await unfollowFeeds(library, [ids[0]!]);
    library.clock.at += undoWindowMs + 1;
    await purgeRemovedFeeds(library);
    expect(await size()).toEqual({ pages: 1, records: 3 });
    expect((await told(library)).get('all')).toBe(4);
    expect(await told(library)).toEqual(await recount(library));
  });
});
