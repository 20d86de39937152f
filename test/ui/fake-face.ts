import { signal, type Signal } from '@preact/signals';
import type { Announcement, BackgroundRequest, BackgroundRequests } from '../../src/model/messages';
import type { Ask, Face } from '../../src/ui/models/face';
import { openLibrary } from '../../src/library/open-library';
import { epochMs } from '../../src/model/epoch-ms';
import { freshLibrary } from '../library/fresh-library';

type Answers = {
  -readonly [R in BackgroundRequest]?: (
    ask: BackgroundRequests[R]['ask'],
  ) => BackgroundRequests[R]['answer'] | Promise<BackgroundRequests[R]['answer']>;
};

/** A face without a browser: a fresh library, a background that answers what the test says, access as it grants. */
export interface FakeFace extends Face {
  readonly clock: { at: number };
  readonly answers: Answers;
  /** Every request to the background, in order. */
  readonly asked: string[];
  readonly prompts: (readonly string[])[];
  readonly grants: { has: boolean; answer: boolean | 'throw' | 'never' };
  readonly online: Signal<boolean>;
  readonly tell: (announcement: Announcement) => void;
}

/** Makes a face for a test. */
export const fakeFace = async (): Promise<FakeFace> => {
  const listeners = new Set<(announcement: Announcement) => void>();
  const tell = (announcement: Announcement): void => {
    for (const listener of [...listeners]) listener(announcement);
  };
  const { clock, db, now, newId } = await freshLibrary();
  const library = await openLibrary({
    name: db.name,
    now,
    newId,
    announce: (change) => {
      tell({ kind: 'changed', change });
    },
  });
  const answers: Answers = {};
  const asked: string[] = [];
  const prompts: (readonly string[])[] = [];
  const grants: FakeFace['grants'] = { has: true, answer: true };
  const kept = new Map<string, string>();
  const ask = (request: BackgroundRequest, question: never): Promise<unknown> => {
    asked.push(request);
    const answer = answers[request];
    if (!answer) return Promise.reject(new Error(`Nobody answers ${request}`));
    return Promise.resolve((answer as (ask: never) => unknown)(question));
  };
  const prompt = (urls: readonly string[]): Promise<boolean> => {
    prompts.push(urls);
    const { answer } = grants;
    if (answer === 'never') return new Promise(() => undefined);
    return answer === 'throw' ? Promise.reject(new Error('gesture')) : Promise.resolve(answer);
  };
  return {
    library,
    clock,
    answers,
    asked,
    prompts,
    grants,
    tell,
    ask: ask as Ask,
    access: {
      has: () => Promise.resolve(grants.has),
      request: prompt,
      requestAll: () => prompt(['every site']),
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    online: signal(true),
    now: () => epochMs(clock.at),
    wear: () => undefined,
    notes: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    },
  };
};
