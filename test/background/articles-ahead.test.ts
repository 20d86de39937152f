import { beforeEach, expect, test } from 'vitest';
import { cleanerVersion } from '../../src/article/cleaner-version';
import { articlesAhead } from '../../src/background/articles-ahead';
import type { Background } from '../../src/background/context';
import { followFeed } from '../../src/library/follow-feed';
import { changeSettings } from '../../src/library/settings';
import type { ArticleId } from '../../src/model/ids';
import { draft, freshLibrary, order } from '../library/fresh-library';

const dayMs = 24 * 60 * 60 * 1000;
let library: Awaited<ReturnType<typeof freshLibrary>>;
let net: { online: boolean; saving: boolean };

const ahead = (): Promise<readonly ArticleId[]> =>
  articlesAhead({
    library,
    net: { now: library.now, isOnline: () => net.online, isSaving: () => net.saving },
  } as unknown as Background);

const titles = async (): Promise<readonly string[]> =>
  Promise.all((await ahead()).map(async (id) => (await library.db.get('articles', id))!.title));

beforeEach(async () => {
  net = { online: true, saving: false };
  library = await freshLibrary();
  await followFeed(library, order([1, 2, 3].map((n) => draft(n))));
  await followFeed(library, order([draft(9)], 'https://other.example/feed'));
  await changeSettings(library, { cleanAheadPerFeed: 2 });
});

test('of each feed the newest unread articles come, feeds in turn', async () => {
  const found = await titles();
  expect(new Set(found.slice(0, 2))).toEqual(new Set(['Article 3', 'Article 9']));
  expect(found.slice(2)).toEqual(['Article 2']);
});

test('nothing is fetched ahead while data or power is saved, offline, or where it is not wanted', async () => {
  net.saving = true;
  expect(await ahead()).toEqual([]);
  net.saving = false;
  net.online = false;
  expect(await ahead()).toEqual([]);
  net.online = true;
  await changeSettings(library, { batteryFriendly: true });
  expect(await ahead()).toEqual([]);
  await changeSettings(library, { batteryFriendly: false, cleanAheadPerFeed: 0 });
  expect(await ahead()).toEqual([]);
});

test('a page that an older cleaner made is made anew, once a day at most', async () => {
  const [id] = (await ahead()).slice(-1);
  const content = (await library.db.get('contents', id!))!;
  const versions = { feedVersion: cleanerVersion, pageVersion: cleanerVersion - 1 };
  const cleanedAt = library.now();
  await library.db.put('contents', { ...content, ...versions, chosen: 'page', cleanedAt });
  expect(await ahead()).not.toContain(id);
  library.clock.at += dayMs + 1;
  expect(await ahead()).toContain(id);
});
