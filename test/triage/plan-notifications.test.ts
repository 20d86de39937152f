import { expect, test } from 'vitest';
import type { ArticleId, FeedId } from '../../src/model/ids';
import { planNotifications, type FeedNews } from '../../src/triage/plan-notifications';

const news = (name: string, articles: number, notify: FeedNews['notify'] = 'each'): FeedNews => ({
  feedId: name as FeedId,
  feedName: name,
  notify,
  articles: Array.from({ length: articles }, (_, n) => ({
    id: `${name}${n}` as ArticleId,
    title: `${name} ${n}`,
    firstSentence: 'It rained.',
  })),
});

test('a few feeds get a notification each, about the newest article', () => {
  const planned = planNotifications([news('a', 3), news('b', 0), news('c', 1)]);
  expect(planned).toMatchObject([
    { kind: 'feed', feedName: 'a', article: { title: 'a 0' }, more: 2 },
    { kind: 'feed', feedName: 'c', article: { title: 'c 0' }, more: 0 },
  ]);
});

test('many feeds become one digest', () => {
  const planned = planNotifications(['a', 'b', 'c', 'd'].map((name) => news(name, 2)));
  expect(planned).toEqual([
    { kind: 'digest', articles: 8, feeds: 4, titles: ['a 0', 'b 0', 'c 0'], more: 5 },
  ]);
});

test('feeds that are only to be summed up share a digest, and silent ones are in none', () => {
  const planned = planNotifications([
    news('a', 1),
    news('b', 2, 'digest'),
    news('c', 5, 'off'),
    news('d', 1, 'digest'),
  ]);
  expect(planned).toMatchObject([
    { kind: 'feed', feedName: 'a' },
    { kind: 'digest', articles: 3, feeds: 2, titles: ['b 0', 'd 0', 'b 1'] },
  ]);
});

test('never more than three at once, the digest counted', () => {
  const each = ['a', 'b', 'c'].map((name) => news(name, 1));
  expect(planNotifications([...each, news('d', 1, 'digest')])).toMatchObject([
    { kind: 'digest', articles: 4, feeds: 4 },
  ]);
});
