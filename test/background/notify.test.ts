import { looking, raised } from './raised-notifications';
import { beforeEach, expect, test } from 'vitest';
import { answerButton, routeOfNotification } from '../../src/background/answer-notification';
import { notify } from '../../src/background/notify';
import { markRead } from '../../src/library/change-statuses';
import { changeFeed } from '../../src/library/change-feed';
import { readFeed } from '../../src/library/feeds';
import { followFeed } from '../../src/library/follow-feed';
import { readArticle } from '../../src/library/list-articles';
import { changeSettings } from '../../src/library/settings';
import type { NotifyChoice } from '../../src/model/feed';
import { draft, freshLibrary, order } from '../library/fresh-library';

beforeEach(() => {
  raised.length = 0;
  looking.is = false;
});

/** A library that follows a feed with two articles, and what a poll says that brought them. */
const polledWorld = async (choice: NotifyChoice | null) => {
  const library = await freshLibrary();
  const { feedId, change } = await followFeed(library, order([draft(1), draft(2)]));
  if (choice !== null) await changeFeed(library, feedId, { notify: choice });
  const feed = (await readFeed(library, feedId))!;
  const [first, second] = change.added;
  const poll = () => notify({ library }, [{ feed, added: [first!, second!] }]);
  return { library, feed, poll, first: first!, second: second! };
};

/** Sets the person's own clock. */
const turnTo = (library: { clock: { at: number } }, hour: number): void => {
  library.clock.at = new Date(2026, 10, 25, hour).getTime();
};

test('a feed that was just followed tells of nothing before the person asks', async () => {
  const { poll } = await polledWorld(null);
  await poll();
  expect(raised).toEqual([]);
});

test('a feed that is asked for tells of its newest article, with buttons that act on it', async () => {
  const { library, feed, poll, first, second } = await polledWorld('each');
  await poll();
  expect(raised).toMatchObject([
    { title: 'Article 2', buttons: [{ title: 'Read later' }, { title: 'Mark read' }] },
  ]);
  const { id } = raised[0]!;
  expect(await routeOfNotification(library, id)).toBe(`/article/${second}`);
  await answerButton(library, id, 0);
  expect((await readArticle(library, second))?.status.laterAt).not.toBeNull();
  await answerButton(library, id, 1);
  expect((await readArticle(library, second))?.status.readAt).not.toBeNull();
  expect((await readArticle(library, first))?.status.readAt).toBeNull();
  expect(id).toContain(feed.id);
});

test('nothing is told to somebody who looks at the reader, and not later either', async () => {
  const { library, poll } = await polledWorld('each');
  looking.is = true;
  await poll();
  looking.is = false;
  await notify({ library }, []);
  expect(raised).toEqual([]);
});

test('the quiet hours’ news comes in one digest afterwards, without what was read', async () => {
  const { library, poll, first } = await polledWorld('each');
  await changeSettings(library, { quietHours: { from: 22 * 60, to: 7 * 60 } });
  turnTo(library, 23);
  await poll();
  expect(raised).toEqual([]);
  await markRead(library, [first], true);
  turnTo(library, 8);
  await notify({ library }, []);
  expect(raised).toMatchObject([{ id: 'digest', message: 'Article 2' }]);
  await notify({ library }, []);
  expect(raised).toHaveLength(1);
});

test('a feed that was switched off during the quiet hours is left out of the digest', async () => {
  const { library, feed, poll } = await polledWorld('each');
  await changeSettings(library, { quietHours: { from: 22 * 60, to: 7 * 60 } });
  turnTo(library, 23);
  await poll();
  await changeFeed(library, feed.id, { notify: 'off' });
  turnTo(library, 8);
  await notify({ library }, []);
  expect(raised).toEqual([]);
});
