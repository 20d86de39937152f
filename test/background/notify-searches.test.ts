import { looking, raised } from './raised-notifications';
import { beforeEach, expect, test } from 'vitest';
import { notifySearches } from '../../src/background/notify-searches';
import { notify } from '../../src/background/notify';
import { markRead } from '../../src/library/change-statuses';
import { followFeed } from '../../src/library/follow-feed';
import { indexStep } from '../../src/library/search/index-step';
import {
  changeSavedSearch,
  listSavedSearches,
  saveSearch,
} from '../../src/library/search/saved-searches';
import { changeSettings } from '../../src/library/settings';
import { storePoll } from '../../src/library/store-poll';
import { epochMs } from '../../src/model/epoch-ms';
import { fresh, freshLibrary, order } from '../library/fresh-library';
import { drafts, textOf, type Piece } from '../library/search/search-world';

beforeEach(() => {
  raised.length = 0;
  looking.is = false;
});

const old: Piece = { title: 'Old lighthouse', text: 'lighthouse' };
const news: Piece = { title: 'New lighthouse', text: 'lighthouse' };

/** A library with an old article, a kept search for lighthouses, and a poll that brings others. */
const searchedWorld = async (told = true) => {
  const library = await freshLibrary();
  const { feedId } = await followFeed(library, order(drafts([old])));
  await indexStep(library, textOf, 100);
  library.clock.at += 1000;
  await saveSearch(library, 'Lights', 'lighthouse');
  const [search] = await listSavedSearches(library);
  if (told) await changeSavedSearch(library, search!.id, { notify: true });
  /** Brings more articles, has them indexed, and tells of them. */
  const poll = async (pieces: readonly Piece[], read = false): Promise<void> => {
    library.clock.at += 1000;
    const brought = drafts(pieces, 10).map((draft) => ({
      ...draft,
      publishedAt: epochMs(library.clock.at),
    }));
    const stored = await storePoll(library, feedId, fresh(brought));
    if (read) await markRead(library, stored!.change.added, true);
    const step = await indexStep(library, textOf, 100);
    await notifySearches({ library }, step!.from);
  };
  return { library, poll };
};

test('a kept search tells of new articles that fit, and of no older one', async () => {
  const { poll } = await searchedWorld();
  await poll([news, { title: 'Soup', text: 'leek' }]);
  expect(raised).toMatchObject([{ id: 'search:lighthouse', title: 'New lighthouse' }]);
  expect(raised[0]?.message).toContain('Lights');
  expect(raised[0]?.message).toContain('1');
});

test('one that was not asked to says nothing', async () => {
  const { poll } = await searchedWorld(false);
  await poll([news]);
  expect(raised).toEqual([]);
});

test('nothing fits, or what fits was read: nothing is said', async () => {
  const { poll } = await searchedWorld();
  await poll([{ title: 'Soup', text: 'leek' }]);
  await poll([news], true);
  expect(raised).toEqual([]);
});

test('switched off, or while the person reads here, it is silent', async () => {
  const { library, poll } = await searchedWorld();
  looking.is = true;
  await poll([news]);
  looking.is = false;
  await changeSettings(library, { notifications: false });
  await poll([{ ...news, title: 'Another lighthouse' }]);
  expect(raised).toEqual([]);
});

test('what fits in the quiet hours is told after them, though its feed tells of nothing', async () => {
  const { library, poll } = await searchedWorld();
  await changeSettings(library, { quietHours: { from: 0, to: 12 * 60 } });
  library.clock.at = new Date(2026, 10, 25, 8).getTime();
  await poll([news]);
  expect(raised).toEqual([]);
  library.clock.at = new Date(2026, 10, 25, 13).getTime();
  await notify({ library }, []);
  expect(raised).toMatchObject([{ id: 'digest', message: 'New lighthouse' }]);
});
