import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTurns } from '../../src/browser/take-turns';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A document that answers a message by itself in capitals, and never answers "hang". */
const fakeDocument = () => {
  const log: string[] = [];
  let isOpen = false;
  const note = (what: string): Promise<void> => {
    log.push(what);
    return Promise.resolve();
  };
  return {
    log,
    open: () => {
      if (isOpen) return Promise.resolve();
      isOpen = true;
      return note('open');
    },
    close: () => {
      isOpen = false;
      return note('close');
    },
    send: (message: unknown) => {
      log.push(String(message));
      if (message === 'hang') return new Promise(() => undefined);
      if (message === 'throw') return Promise.reject(new Error('A bug'));
      return Promise.resolve(String(message).toUpperCase());
    },
  };
};

const patience = { longestMs: 5_000, idleMs: 10_000 };

test('one that hangs is given up with its document, and those behind it are answered by the next', async () => {
  const document = fakeDocument();
  const send = takeTurns(document, patience);
  const answers = Promise.all(['one', 'hang', 'two', 'three'].map(send));
  await vi.advanceTimersByTimeAsync(4_999);
  expect(document.log).toEqual(['open', 'one', 'hang']);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answers).toEqual(['ONE', null, 'TWO', 'THREE']);
  expect(document.log).toEqual(['open', 'one', 'hang', 'close', 'open', 'two', 'three']);
});

test('without requests it is closed, but not while there are some', async () => {
  const document = fakeDocument();
  const send = takeTurns(document, patience);
  await send('one');
  await vi.advanceTimersByTimeAsync(9_000);
  await send('two');
  await vi.advanceTimersByTimeAsync(9_000);
  expect(document.log).not.toContain('close');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(document.log.at(-1)).toBe('close');
  expect(await send('three')).toBe('THREE');
});

test('a request that fails fails alone', async () => {
  const send = takeTurns(fakeDocument(), patience);
  const failing = send('throw');
  const next = send('one');
  await expect(failing).rejects.toThrow('A bug');
  expect(await next).toBe('ONE');
});
