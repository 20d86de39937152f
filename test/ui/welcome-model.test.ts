import './browser-double';
import { describe, expect, test } from 'vitest';
import { listFeeds } from '../../src/library/feeds';
import { wantsChecklist } from '../../src/reader/welcome/checklist-note';
import { starterFeeds } from '../../src/reader/welcome/starter-feeds';
import { createWelcomeModel } from '../../src/reader/welcome/welcome-model';
import { createDesk } from '../../src/ui/models/desk';
import { fakeFace, type FakeFace } from './fake-face';

const [first, second] = starterFeeds.en;

const welcomeOf = (face: FakeFace, done: () => void = () => undefined) => {
  face.answers.poll = () => ({ checked: 0, failed: 0, added: 0, cancelled: false, left: 0 });
  return createWelcomeModel(createDesk(face, { kind: 'unread', feedId: null }), 'en', done);
};

test('there are six feeds to begin with in each language, each once', () => {
  for (const feeds of Object.values(starterFeeds)) {
    expect(new Set(feeds.map(({ url }) => url)).size).toBe(6);
  }
});

describe('the first run', () => {
  test('asks no site before access was asked for, and then for just the sites that were chosen', async () => {
    const face = await fakeFace();
    face.grants.has = false;
    const welcome = welcomeOf(face);
    welcome.pick(first!.url, true);
    welcome.pick(second!.url, true);
    welcome.pick(second!.url, false);
    await welcome.next();
    expect(welcome.card.value).toBe(2);
    expect(face.asked).toEqual([]);
    expect(face.prompts).toEqual([]);
    expect(await listFeeds(face.library)).toMatchObject([
      { url: first!.url, title: first!.title, checkedAt: null },
    ]);
    await welcome.allow('sites');
    expect(face.prompts).toEqual([[first!.url]]);
    expect(face.asked).toEqual(['poll']);
    expect(welcome.answer.value).toBe('given');
  });

  test('goes on where access is refused, and says so', async () => {
    const face = await fakeFace();
    face.grants.has = false;
    face.grants.answer = false;
    const welcome = welcomeOf(face);
    welcome.pick(first!.url, true);
    await welcome.next();
    await welcome.allow('all');
    expect(face.prompts).toEqual([['every site']]);
    expect(welcome.answer.value).toBe('declined');
    await welcome.next();
    expect(welcome.card.value).toBe(3);
  });

  test('checks at once what may be read already', async () => {
    const face = await fakeFace();
    const welcome = welcomeOf(face);
    welcome.pick(first!.url, true);
    await welcome.next();
    expect(welcome.lacking.value).toEqual([]);
    expect(face.asked).toEqual(['poll']);
  });

  test('skipped, it changes nothing and leaves the checklist behind', async () => {
    const face = await fakeFace();
    let left = false;
    const welcome = welcomeOf(face, () => {
      left = true;
    });
    welcome.pick(first!.url, true);
    welcome.leave();
    expect(left).toBe(true);
    expect(await listFeeds(face.library)).toEqual([]);
    expect(face.asked).toEqual([]);
    expect(wantsChecklist(face.notes)).toBe(true);
  });
});
