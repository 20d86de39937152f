import { beforeEach, expect, test } from 'vitest';
import { markLater, markRead, markStarred } from '../../src/library/change-statuses';
import { followFeed } from '../../src/library/follow-feed';
import { readPictures } from '../../src/library/read-pictures';
import {
  storeBroken,
  storePicture,
  usePictures,
  type PictureOwner,
} from '../../src/library/store-pictures';
import {
  hasPictureRoom,
  keepWithinBudget,
  weighAllPictures,
} from '../../src/library/picture-budget';
import { purgeRead } from '../../src/library/retain';
import { readStorageUse } from '../../src/library/storage-use';
import type { ArticleId, FeedId } from '../../src/model/ids';
import { draft, freshLibrary, order } from './fresh-library';

const hour = 60 * 60 * 1000;
let library: Awaited<ReturnType<typeof freshLibrary>>;
let ids: readonly ArticleId[];
let feedId: FeedId;

beforeEach(async () => {
  library = await freshLibrary();
  const followed = await followFeed(library, order([1, 2, 3, 4].map((n) => draft(n))));
  ids = followed.change.added;
  feedId = followed.feedId;
});

const owner = (n: number, feed = feedId): PictureOwner => ({ articleId: ids[n]!, feedId: feed });
const url = (name: string): string => `https://tin.example/${name}.png`;

const store = async (name: string, by: PictureOwner, size = 100, hash = name): Promise<void> => {
  library.clock.at += hour;
  const bytes = new ArrayBuffer(size);
  await storePicture(library, by, { url: url(name), hash, bytes, type: 'image/png' });
};

const kept = async (): Promise<readonly string[]> => {
  const all = await library.db.getAllKeys('media');
  const { kept: found } = await readPictures(library, all);
  return [...found.keys()].map((key) => /([^/]+)\.png/.exec(key)![1]!).sort();
};

const budget = (total: number, perFeed = Infinity) => ({ total, perFeed });

test('the same content at two addresses is kept and weighed once, and goes with the last of them', async () => {
  await store('a', owner(0), 100, 'same');
  await store('b', owner(1), 100, 'same');
  expect(await kept()).toEqual(['a', 'b']);
  expect(await library.db.count('pictures')).toBe(1);
  expect(await weighAllPictures(library)).toBe(100);
  // One of the two goes, and frees nothing; then the other.
  await keepWithinBudget(library, budget(99), null);
  expect(await kept()).toEqual([]);
  expect(await library.db.count('pictures')).toBe(0);
});

test('what was opened longest ago goes first, and no more than must', async () => {
  await store('a', owner(0));
  await store('b', owner(1));
  await store('c', owner(2));
  library.clock.at += hour;
  await usePictures(library, ids[0]!, [url('a')]);
  expect(await keepWithinBudget(library, budget(200), null)).toBe(1);
  expect(await kept()).toEqual(['a', 'c']);
});

test('pictures of starred articles, of those put aside and of the open one stay', async () => {
  for (const [n, name] of ['a', 'b', 'c', 'd'].entries()) await store(name, owner(n));
  await markStarred(library, [ids[0]!], true);
  await markLater(library, [ids[1]!], true);
  await keepWithinBudget(library, budget(0), ids[2]!);
  expect(await kept()).toEqual(['a', 'b', 'c']);
});

test('a feed keeps to its own part', async () => {
  const other = 'other' as FeedId;
  await store('a', owner(0));
  await store('b', owner(1, other));
  await store('c', owner(2, other));
  await keepWithinBudget(library, budget(1000, 150), null);
  expect(await kept()).toEqual(['a', 'c']);
});

test('ahead of time there is room only beside what was opened or fetched lately', async () => {
  await store('a', owner(0), 200);
  expect(await hasPictureRoom(library, budget(150), feedId)).toBe(false);
  expect(await hasPictureRoom(library, budget(300), feedId)).toBe(true);
  expect(await hasPictureRoom(library, budget(300, 150), feedId)).toBe(false);
  library.clock.at += 4 * 24 * hour;
  expect(await hasPictureRoom(library, budget(150), feedId)).toBe(true);
});

test('one that is broken is known for a day, and does not cost what was had before', async () => {
  await storeBroken(library, owner(0), url('gone'));
  await store('a', owner(0));
  await storeBroken(library, owner(0), url('a'));
  const asked = [url('gone'), url('a')];
  expect([...(await readPictures(library, asked)).broken]).toEqual([url('gone')]);
  expect(await kept()).toEqual(['a']);
  library.clock.at += 25 * hour;
  expect((await readPictures(library, asked)).broken.size).toBe(0);
});

test('an article that is let go takes its pictures along, but not those that another shows', async () => {
  await store('a', owner(0));
  await store('both', owner(0));
  await usePictures(library, ids[1]!, [url('both')]);
  await markRead(library, [ids[0]!], true);
  library.clock.at += 40 * 24 * hour;
  await purgeRead(library, { keepReadDays: 30, keepReadPerFeed: 0 });
  expect(await kept()).toEqual(['both']);
  expect(await library.db.count('pictures')).toBe(1);
});

test('what takes room is told by kind', async () => {
  await store('a', owner(0), 5000);
  const use = await readStorageUse(library);
  expect(use.pictures).toBe(5000);
  expect(use.articles).toBeGreaterThan(1000);
  expect(use.search).toBe(0);
});
