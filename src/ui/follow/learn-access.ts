import { signal, type ReadonlySignal } from '@preact/signals';
import type { Face } from '../models/face';
import type { KnownAccess } from './follow-state';

/**
 * Finds out, before the click, whether an address needs the browser's prompt: Firefox refuses a prompt after any
 * `await`, so the answer has to be there when the person clicks.
 */
export interface AccessLearner {
  /** By origin. */
  readonly answers: ReadonlySignal<ReadonlyMap<string, KnownAccess>>;
  readonly known: (url: string) => KnownAccess | undefined;
  /** Looks now; `probe` may cost the site one HEAD. */
  readonly learn: (url: string, probe: boolean) => Promise<KnownAccess | undefined>;
  /** Looks when typing pauses. */
  readonly soon: (url: string, probe: boolean) => void;
  readonly dispose: () => void;
}

const pauseMs = 400;

/** Makes a learner that remembers what it found for as long as the page is open. */
export const learnAccess = ({ ask, access }: Pick<Face, 'ask' | 'access'>): AccessLearner => {
  const answers = signal<ReadonlyMap<string, KnownAccess>>(new Map());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const learn = async (url: string, probe: boolean): Promise<KnownAccess | undefined> => {
    const answer = await find(url, probe);
    if (answer !== undefined) {
      answers.value = new Map(answers.value).set(new URL(url).origin, answer);
    }
    return answer;
  };
  const find = async (url: string, probe: boolean): Promise<KnownAccess | undefined> => {
    if (await access.has(url)) return 'granted';
    if (!probe) return undefined;
    return (await ask('probeAccess', { url }).catch(() => false)) ? 'open' : 'needed';
  };
  return {
    answers,
    learn,
    // Access may be withdrawn, and granted, at any time: only what asks for a click may be remembered as it was.
    known: (url) => answers.value.get(new URL(url).origin),
    soon: (url, probe) => {
      clearTimeout(timer);
      timer = setTimeout(() => void learn(url, probe), probe ? 0 : pauseMs);
    },
    dispose: () => {
      clearTimeout(timer);
    },
  };
};
