import { describe, expect, test } from 'vitest';
import { changeAddress, changeFeed } from '../../src/library/change-feed';
import { listDueFeeds } from '../../src/library/due-feeds';
import { listFeeds, readFeed } from '../../src/library/feeds';
import { importOutline } from '../../src/library/import-outline';
import { purgeRemovedFeeds, undoWindowMs } from '../../src/library/purge-removed-feeds';
import { storePoll, storePolls, type PollOutcome } from '../../src/library/store-poll';
import { unfollowFeeds } from '../../src/library/unfollow-feeds';
import { epochMs } from '../../src/model/epoch-ms';
import { freshLibrary } from './fresh-library';

const unchanged = (nextCheckAt: number, etag: string | null = null): PollOutcome => ({
  ...{ kind: 'unchanged', nextCheckAt: epochMs(nextCheckAt), nextCheckReason: 'posting' },
  ...{ tookMs: 1, seenMove: null, moveTo: null },
  marks: etag === null ? null : { etag, lastModified: null, contentHash: etag, bodyBytes: 10 },
});

const worldOf = async (count: number) => {
  const library = await freshLibrary();
  await importOutline(
    library,
    Array.from({ length: count }, (_, n) => {
      const url = `https://site-${n}.example/feed`;
      return { kind: 'feed', url, title: null, siteUrl: null } as const;
    }),
  );
  const ids = (await listFeeds(library)).map(({ id }) => id);
  const size = async () => {
    const pages = await library.db.getAll('checks');
    return { pages: pages.length, records: pages.flatMap(({ checks }) => checks).length };
  };
  return { library, ids, size };
};

describe('checks of feeds', () => {
  test('are written together, and the last one of a feed holds', async () => {
    const { library, ids, size } = await worldOf(3);
    const before = await size();
    const checks = ids.map((feedId) => ({ feedId, outcome: unchanged(5, '"1"') }));
    await storePolls(library, checks);
    expect(await size()).toEqual({ pages: before.pages + 1, records: before.records + 3 });
    await storePoll(library, ids[1]!, unchanged(9));
    const feeds = await listFeeds(library);
    expect(feeds.map(({ nextCheckAt }) => nextCheckAt)).toEqual([5, 9, 5]);
    expect(feeds.map(({ etag, savedBytes }) => [etag, savedBytes])).toEqual([
      ['"1"', 0],
      ['"1"', 10],
      ['"1"', 0],
    ]);
    expect((await listDueFeeds(library, epochMs(8))).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
  });

  test('go on from what another page changed between two polls', async () => {
    const { library, ids } = await worldOf(2);
    const [feedId] = ids;
    await storePoll(library, feedId!, unchanged(5, '"1"'));
    // What it read of its own writing is what another may change.
    await storePoll(library, feedId!, unchanged(6));
    // The same database, opened by a page: nothing that this worker remembers is told of it.
    await changeAddress({ ...library }, feedId!, 'https://moved.example/feed');
    await changeFeed({ ...library }, ids[1]!, { nextCheckAt: epochMs(3) });
    await storePoll(library, feedId!, unchanged(9));
    expect(await readFeed(library, feedId!)).toMatchObject({ etag: null, nextCheckAt: 9 });
    expect(await readFeed(library, ids[1]!)).toMatchObject({ nextCheckAt: 3 });
  });

  test('that were taken back are not remembered', async () => {
    const { library, ids } = await worldOf(1);
    await storePoll(library, ids[0]!, unchanged(5, '"1"'));
    const unstorable = (() => 'A function') as unknown as string;
    await expect(storePoll(library, ids[0]!, unchanged(7, unstorable))).rejects.toThrow();
    await storePoll(library, ids[0]!, unchanged(9));
    expect(await readFeed(library, ids[0]!)).toMatchObject({ etag: '"1"', nextCheckAt: 9 });
  });

  test('are gathered before they grow long, and none is lost by it', async () => {
    const { library, ids, size } = await worldOf(120);
    let gatherings = 0;
    for (let round = 1; round <= 60; round += 1) {
      const before = await size();
      const some = ids.filter((_, n) => n % 7 === round % 7);
      await storePolls(
        library,
        some.map((feedId) => ({ feedId, outcome: unchanged(round, `"${round}"`) })),
      );
      if ((await size()).pages !== before.pages + 1) gatherings += 1;
    }
    // The first for the import's pages of one record each; then once in a dozen.
    expect(gatherings).toBeGreaterThan(1);
    expect(gatherings).toBeLessThan(8);
    const { pages, records } = await size();
    expect(records).toBeLessThanOrEqual(2 * ids.length + 100 + 20);
    expect(pages).toBeLessThanOrEqual(50);
    const feeds = await listFeeds(library);
    const lastOf = (n: number): number => 60 - ((60 - (n % 7)) % 7);
    expect(feeds.map(({ id, nextCheckAt }) => [id, nextCheckAt])).toEqual(
      ids.map((id, n) => [id, lastOf(n)]),
    );
  });

  test('of a feed that is forgotten are forgotten', async () => {
    const { library, ids, size } = await worldOf(3);
    await unfollowFeeds(library, [ids[0]!]);
    library.clock.at += undoWindowMs + 1;
    await purgeRemovedFeeds(library);
    expect(await size()).toEqual({ pages: 1, records: 2 });
    expect(await storePoll(library, ids[1]!, unchanged(4))).not.toBeNull();
    expect((await readFeed(library, ids[2]!))?.nextCheckAt).toBeDefined();
  });
});
