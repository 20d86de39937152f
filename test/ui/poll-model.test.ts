import './browser-double';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pollBeatMs } from '../../src/model/messages';
import { createPollModel } from '../../src/ui/models/poll-model';
import { fakeFace } from './fake-face';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const model = async () => {
  const face = await fakeFace();
  const toasts: string[] = [];
  const poll = createPollModel(face, { show: ({ kind }) => toasts.push(kind) });
  const at = (done: number) => {
    face.tell({ kind: 'polling', progress: { done, total: 9 } });
  };
  return { face, poll, toasts, at };
};

test('a poll that others started is shown as long as the background tells of it', async () => {
  const { face, poll, at } = await model();
  at(1);
  for (let beat = 0; beat < 10; beat += 1) {
    vi.advanceTimersByTime(pollBeatMs);
    at(1);
  }
  expect(poll.progress.value).toEqual({ done: 1, total: 9 });
  face.tell({ kind: 'polling', progress: null });
  expect(poll.progress.value).toBeNull();
});

test('the line goes when the background dies, and comes back with its next life', async () => {
  const { poll, at } = await model();
  at(4);
  vi.advanceTimersByTime(4 * pollBeatMs);
  expect(poll.progress.value).toBeNull();
  at(5);
  expect(poll.progress.value).toEqual({ done: 5, total: 9 });
});

test('a poll of one’s own ends with its answer, or with the background that owed it', async () => {
  const { face, poll, toasts } = await model();
  face.answers.poll = () => {
    expect(poll.progress.value).toEqual({ done: 0, total: 0 });
    return { checked: 2, failed: 1, added: 3, left: 0, cancelled: false };
  };
  await poll.start();
  face.answers.poll = () => Promise.reject(new Error('The message port closed'));
  await poll.start();
  expect(poll.progress.value).toBeNull();
  expect(toasts).toEqual(['polled', 'backgroundFailed']);
});
