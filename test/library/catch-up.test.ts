import { expect, test } from 'vitest';
import { beginFirstRun, catchUp } from '../../src/library/catch-up';
import { readUnreadCount } from '../../src/library/counters';
import { followFeed } from '../../src/library/follow-feed';
import { listArticles } from '../../src/library/list-articles';
import { listActivity, undo } from '../../src/library/undo';
import { epochMs } from '../../src/model/epoch-ms';
import { draft, freshLibrary, order } from './fresh-library';

const dayMs = 24 * 60 * 60_000;

const agedDrafts = (now: number) =>
  [0, 6, 7.1, 30].map((days, n) => draft(n, { publishedAt: epochMs(now - days * dayMs) }));

test('in the first run, what is older than a week counts as read, and can be taken back', async () => {
  const library = await freshLibrary();
  await beginFirstRun(library);
  const { feedId } = await followFeed(library, order(agedDrafts(library.clock.at)));
  await catchUp(library, [feedId]);
  const { rows } = await listArticles(library, { kind: 'unread', feedId: null }, 10);
  expect(rows.map(({ article }) => article.title)).toEqual(['Article 0', 'Article 1']);
  const [act] = await listActivity(library, 1);
  expect(act?.deed).toMatchObject({ kind: 'catchUp', count: 2 });
  await undo(library, act!.id);
  expect(await readUnreadCount(library)).toBe(4);
});

test('a feed that is followed without a first run, or an hour after it, keeps all as unread', async () => {
  const library = await freshLibrary();
  const early = await followFeed(library, order(agedDrafts(library.clock.at)));
  await catchUp(library, [early.feedId]);
  expect(await readUnreadCount(library)).toBe(4);
  library.clock.at += 1;
  await beginFirstRun(library);
  library.clock.at += 61 * 60_000;
  const late = await followFeed(
    library,
    order(agedDrafts(library.clock.at), 'https://late.example/feed'),
  );
  expect(await catchUp(library, [early.feedId, late.feedId])).toBeNull();
  expect(await readUnreadCount(library)).toBe(8);
});
