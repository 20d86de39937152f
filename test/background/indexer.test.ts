import '../ui/browser-double';
import { expect, test, vi } from 'vitest';
import { createIndexer } from '../../src/background/indexer';
import { followFeed } from '../../src/library/follow-feed';
import { draft, order } from '../library/fresh-library';
import { pollingWorld } from './polling-world';

test('what changes while a poll runs is taken in once it is done', async () => {
  const { library, background, told } = await pollingWorld([]);
  let endPoll: () => void = () => undefined;
  const polling = new Promise<void>((resolve) => {
    endPoll = resolve;
  });
  const busy = vi.fn(() => polling);
  const indexer = createIndexer(Promise.resolve(background), () => undefined, busy);
  await followFeed(library, order([draft(1)]));
  indexer.wake();
  await vi.waitFor(() => {
    expect(busy).toHaveBeenCalledOnce();
  });
  indexer.wake();
  expect(await library.db.count('searchQueue')).toBe(1);
  endPoll();
  await vi.waitFor(() => {
    expect(told).toContainEqual({ kind: 'indexed' });
  });
  expect(await library.db.count('searchQueue')).toBe(0);
  expect(busy).toHaveBeenCalledOnce();
});
