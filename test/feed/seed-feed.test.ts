import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askedIntervalMs } from '../../src/feed/feed-interval';
import { parseFeed } from '../../src/feed/parse-feed';
import type { ParsedFeed } from '../../src/model/parsed-feed';

const file = '../shared/seed/ngoisao.xml';

// The feed that Bantin was conceived for lies beside the project, where it lies at all.
if (existsSync(file)) {
  test('a Vietnamese WordPress category feed is read as it should be', () => {
    const result = parseFeed(
      readFileSync(file),
      'application/rss+xml',
      'https://site.example/feed/',
    );
    if (!result.ok) throw new Error(result.error.reason);
    const feed = result.value;
    expect(feed.language).toBe('vi');
    expect(feed.imageUrl).toMatch(/\.svg$/);
    expect(askedIntervalMs(feed)).toBe(3_600_000);
    expect(feed.items).toHaveLength(1);
    const [item] = feed.items;
    expect(feed.title).toContain('–');
    expect(item?.guid).toBe(item?.link);
    expect(item?.publishedAt).not.toBeNull();
    expect(item?.summary).not.toMatch(/\]\]>|&lt;p/);
    expect(item?.summary?.match(/<p[\s>]/g)).toHaveLength(5);
  });
}

const silent: ParsedFeed = {
  format: 'rss',
  title: null,
  link: null,
  feedUrl: null,
  hubUrl: null,
  id: null,
  description: null,
  language: null,
  rights: null,
  generator: null,
  iconUrl: null,
  imageUrl: null,
  authors: [],
  categories: [],
  publishedAt: null,
  updatedAt: null,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  updatePeriod: null,
  updateFrequency: null,
  items: [],
  warnings: [],
};

test('a feed is left alone as long as it asks, a day at most', () => {
  const hourMs = 3_600_000;
  expect(askedIntervalMs(silent)).toBe(0);
  expect(askedIntervalMs({ ...silent, ttlMinutes: 90 })).toBe(1.5 * hourMs);
  expect(askedIntervalMs({ ...silent, updatePeriod: 'daily', updateFrequency: 4 })).toBe(
    6 * hourMs,
  );
  expect(askedIntervalMs({ ...silent, ttlMinutes: 30, updatePeriod: 'hourly' })).toBe(hourMs);
  expect(askedIntervalMs({ ...silent, updatePeriod: 'weekly' })).toBe(24 * hourMs);
  expect(askedIntervalMs({ ...silent, ttlMinutes: 0, updateFrequency: 0 })).toBe(24 * hourMs);
});
