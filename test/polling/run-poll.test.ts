import { expect, test } from 'vitest';
import type { Feed } from '../../src/model/feed';
import { hostsAtOnce, runPoll } from '../../src/polling/run-poll';

const feeds = (hosts: number, each: number): Feed[] =>
  Array.from({ length: hosts * each }, (_, n) => ({
    url: `https://h${n % hosts}.example/${n}`,
  })) as Feed[];

test('asks one feed of a host at a time, and six hosts', async () => {
  const busy = new Map<string, number>();
  let most = 0;
  await runPoll({
    feeds: feeds(9, 3),
    check: async ({ url }) => {
      const { host } = new URL(url);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      expect(busy.get(host)).toBe(1);
      most = Math.max(most, [...busy.values()].filter((count) => count > 0).length);
      await new Promise((resolve) => setTimeout(resolve, 1));
      busy.set(host, 0);
    },
    mayAsk: () => true,
    progress: () => undefined,
    signal: new AbortController().signal,
  });
  expect(most).toBe(hostsAtOnce);
});

test('tells how far it is, and stops between feeds when cancelled', async () => {
  const controller = new AbortController();
  const told: string[] = [];
  await runPoll({
    feeds: feeds(1, 5),
    check: ({ url }) => {
      if (url.endsWith('/2')) controller.abort();
      return Promise.resolve();
    },
    mayAsk: () => true,
    progress: ({ done, total }) => told.push(`${done}/${total}`),
    signal: controller.signal,
  });
  expect(told).toEqual(['0/5', '1/5', '2/5', '3/5']);
});
