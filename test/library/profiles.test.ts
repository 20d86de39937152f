import { afterEach, expect, test, vi } from 'vitest';
import { changeFeed } from '../../src/library/change-feed';
import { readCounts } from '../../src/library/counters';
import { listDueFeeds } from '../../src/library/due-feeds';
import { listFeeds, readFeed } from '../../src/library/feeds';
import { followFeed } from '../../src/library/follow-feed';
import { openLibrary } from '../../src/library/open-library';
import { storePoll, storePolls, type PollOutcome } from '../../src/library/store-poll';
import { unfollowFeeds } from '../../src/library/unfollow-feeds';
import { epochMs } from '../../src/model/epoch-ms';
import { draft, facts, fresh, freshLibrary, order } from './fresh-library';

const feedsAsked = () => {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  return () =>
    get.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'feeds').length;
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** A library as the worker has it open, having read all feeds, and as a page does. */
const worldOf = async (count: number) => {
  const library = await freshLibrary();
  for (let n = 0; n < count; n += 1) {
    await followFeed(library, order([draft(n)], `https://site-${n}.example/feed`));
  }
  const page = await openLibrary({
    ...{ name: library.db.name, now: library.now },
    ...{ newId: () => crypto.randomUUID(), announce: () => undefined },
  });
  const ids = (await listFeeds(library)).map(({ id }) => id);
  return { library, page, ids };
};

const named = (title: string, n: number): PollOutcome => ({
  ...(fresh([draft(n)]) as Extract<PollOutcome, { kind: 'fresh' }>),
  facts: { ...facts, title },
});

test('profiles that were read as a poll began are not asked for again, one by one', async () => {
  const { library, ids } = await worldOf(3);
  const asked = feedsAsked();
  await storePolls(
    library,
    ids.map((feedId, n) => ({ feedId, outcome: fresh([draft(10 + n)]) })),
  );
  expect(asked()).toBe(0);
  const due = await listDueFeeds(library, epochMs(Date.UTC(2026, 10, 3)));
  await storePoll(library, due[0]!.id, fresh([draft(20)]));
  expect(asked()).toBe(0);
});

test('what a page changed meanwhile holds for the next transaction', async () => {
  const { library, page, ids } = await worldOf(2);
  await storePoll(library, ids[0]!, fresh([draft(10)]));
  const before = (await readCounts(library)).all.unread;
  await changeFeed(page, ids[0]!, { counts: false });
  const [quiet] = await storePolls(library, [{ feedId: ids[0]!, outcome: fresh([draft(11)]) }]);
  expect(quiet?.change.added).toHaveLength(1);
  const { all, byFeed } = await readCounts(library);
  expect(byFeed.get(ids[0]!)?.unread).toBe(3);
  expect(all.unread).toBe(before - 2);
  await unfollowFeeds(page, [ids[1]!]);
  expect(await storePoll(library, ids[1]!, fresh([draft(12)]))).toBeNull();
});

test('what a poll writes holds for the next', async () => {
  const { library, ids } = await worldOf(1);
  const [feedId] = ids;
  for (const [n, title] of ['One', facts.title, 'One'].entries()) {
    await storePoll(library, feedId!, named(title, 10 + n));
    expect(await readFeed(library, feedId!)).toMatchObject({ title });
  }
});

test('what was taken back is not remembered', async () => {
  const { library, ids } = await worldOf(1);
  const [feedId] = ids;
  const unstorable = { ...named('New', 10), etag: (() => 'A function') as unknown as string };
  await expect(storePoll(library, feedId!, unstorable)).rejects.toThrow();
  expect(await readFeed(library, feedId!)).toMatchObject({ title: facts.title });
  await storePoll(library, feedId!, named('New', 11));
  expect(await readFeed(library, feedId!)).toMatchObject({ title: 'New' });
});
