import { expect, test } from 'vitest';
import { feedName } from '../../src/model/feed';

test('a feed goes by the name the person gave it', () => {
  expect(feedName({ title: 'News', customTitle: 'My news' })).toBe('My news');
  expect(feedName({ title: 'News', customTitle: null })).toBe('News');
});
