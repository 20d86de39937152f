import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/open-library';
import { markRead } from '../../src/library/change-statuses';
import { rss } from '../background/fake-web';
import { pollingWorld } from '../background/polling-world';
import { judgeLibrary, noHarm, type Harm } from './judge-library';
import type { Snapshot } from './library-page';

const url = 'https://a.example/feed';
const hourMs = 3_600_000;

const snapshotOf = async ({ db }: Library): Promise<Snapshot> => ({
  feeds: await db.getAll('feeds'),
  checks: await db.getAll('checks'),
  articles: await db.getAll('articles'),
  statuses: await db.getAll('statuses'),
  counters: await db.getAll('counters'),
});

/** Every record of a store, changed. */
const rewrite = async (
  { db }: Library,
  name: 'statuses' | 'counters',
  change: object,
): Promise<void> => {
  if (name === 'statuses') {
    for (const record of await db.getAll(name)) await db.put(name, { ...record, ...change });
    return;
  }
  const pages = await db.getAll('counters');
  await db.add('counters', {
    counters: pages.flatMap(({ counters }) => counters.map((one) => ({ ...one, ...change }))),
  });
};

/** Every feed's check, changed. */
const rewriteChecks = async ({ db }: Library, change: object): Promise<void> => {
  const pages = await db.getAll('checks');
  await db.add('checks', {
    checks: pages.flatMap(({ checks }) => checks.map((check) => ({ ...check, ...change }))),
  });
};

/** The harness's own check: a store that does harm must not pass it. */
describe('a store that is killed', () => {
  let world: Awaited<ReturnType<typeof pollingWorld>>;
  let before: Snapshot;
  beforeEach(async () => {
    world = await pollingWorld([url]);
    serve('News 1');
    await world.poll();
    await markRead(world.library, await world.library.db.getAllKeys('articles'), true);
    world.library.clock.at += 25 * hourMs;
    before = await snapshotOf(world.library);
    serve('News 1', 'News 2');
  });

  /** The site as it stands, with validators. */
  const serve = (...items: readonly string[]): void => {
    const etag = `"${items.length}"`;
    world.web.hosts.set('a.example', ({ headers }) =>
      headers.get('if-none-match') === etag
        ? new Response(null, { status: 304 })
        : new Response(rss(...items), { headers: { etag } }),
    );
  };

  /** What a store left when it was killed, then finished by the next life. */
  const harmOf = async (leave: (library: Library) => Promise<void>): Promise<Harm> => {
    const { library } = world;
    await leave(library);
    const resumedAt = library.now();
    await world.poll({ askedAt: library.now(), feedIds: null, total: 1 });
    const published = new Map([[url, ['News 1', 'News 2']]]);
    return judgeLibrary(before, await snapshotOf(library), { published, resumedAt });
  };

  test('between polls does no harm', async () => {
    expect(await harmOf(() => Promise.resolve())).toEqual(noHarm);
    expect(judgeLibrary(before, before, null)).toEqual(noHarm);
  });

  test.each<[string, (library: Library) => Promise<void>, Partial<Harm>]>([
    [
      'after validators and before items has lost what they stand for',
      (library) => rewriteChecks(library, { etag: '"2"' }),
      { lost: 1 },
    ],
    [
      'after an article and before its status has lost it',
      async ({ db }) => {
        await db.delete('statuses', (await db.getAllKeys('statuses'))[0]!);
      },
      // It also comes again, as new, beside the old one that the counters still count.
      { lost: 1, doubled: 1, miscounted: 2 },
    ],
    [
      'after items and before what tells that they are known has doubled them',
      async ({ db }) => {
        const [article] = await db.getAll('articles');
        await db.put('articles', { ...article!, id: 'other' as never });
      },
      { doubled: 1 },
    ],
    [
      'after a status was made anew has returned what was read',
      (library) => rewrite(library, 'statuses', { readAt: null }),
      { returned: 1 },
    ],
    [
      "before a feed's first counter counts wrong",
      async ({ db }) => {
        const pages = await db.getAll('counters');
        await db.clear('counters');
        const counters = pages.flatMap((page) => page.counters);
        await db.add('counters', { counters: counters.filter(({ key }) => key === 'all') });
      },
      { miscounted: 1 },
    ],
    [
      'before its counters counts wrong',
      (library) => rewrite(library, 'counters', { unread: 7 }),
      { miscounted: 2 },
    ],
  ])('%s', async (_, leave, harm) => {
    expect(await harmOf(leave)).toEqual({ ...noHarm, ...harm });
  });

  test.each([
    ['never again', Date.UTC(9998, 0, 1)],
    ['at once, for ever', 0],
  ])('before its next check leaves a feed due %s', async (_, nextCheckAt) => {
    const resumedAt = world.library.now();
    await world.poll();
    await rewriteChecks(world.library, { nextCheckAt });
    const after = await snapshotOf(world.library);
    const published = new Map([[url, ['News 1', 'News 2']]]);
    expect(judgeLibrary(before, after, { published, resumedAt })).toEqual({ ...noHarm, astray: 1 });
  });
});
