import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { FeedId } from '../../model/ids';
import type { FeedChoice, FeedPreview } from '../../model/messages';
import type { Face } from '../models/face';
import { readAddress } from './address';
import { learnAccess } from './learn-access';
import { dropNote, findNote, keepNote, type FollowState } from './follow-state';

/** The way from an address to a followed feed. */
export interface FollowModel {
  readonly address: ReadonlySignal<string>;
  readonly state: ReadonlySignal<FollowState>;
  /** The host whose access a click on the button will ask for; null where none is needed or known. */
  readonly askedHost: ReadonlySignal<string | null>;
  readonly type: (text: string, pasted: boolean) => void;
  /** Straight from a click or Enter: the browser may have to ask within it. */
  readonly submit: () => Promise<void>;
  readonly open: (url: string) => Promise<void>;
  readonly choose: (choice: FeedChoice) => Promise<void>;
  readonly offerChoices: (choices: readonly FeedChoice[]) => void;
  /** Straight from a click: opens the browser's prompt. */
  readonly allow: (url: string) => Promise<void>;
  readonly follow: () => Promise<void>;
  readonly reset: () => void;
  readonly dispose: () => void;
}

type Deps = Pick<Face, 'ask' | 'access' | 'notes' | 'now' | 'online'> & {
  readonly followed: (feedId: FeedId, preview: FeedPreview) => void;
};

/** Makes the follow flow's model, where it was left if the browser's prompt closed the page. */
export const createFollowModel = (deps: Deps): FollowModel => {
  const { ask, access, notes, now, online } = deps;
  const address = signal('');
  const state = signal<FollowState>({ kind: 'typing', invalid: false });
  const learner = learnAccess(deps);
  // Each step takes a number; an answer that comes after the person moved on is dropped.
  let step = 0;

  const note = (asking: string | null): void => {
    keepNote(notes, { address: address.value, asking, at: now() });
  };
  const look = async (url: string): Promise<void> => {
    const mine = (step += 1);
    note(null);
    if (!online.value) {
      state.value = { kind: 'failed', url, failure: { kind: 'offline' } };
      return;
    }
    state.value = { kind: 'checking', url };
    const answer = await ask('openAddress', { url }).catch(() => null);
    if (mine !== step) return;
    if (answer === null) {
      const failure = { kind: 'unreachable', host: new URL(url).host } as const;
      state.value = { kind: 'failed', url, failure };
    } else if (answer.kind === 'failed') {
      state.value = { kind: 'failed', url, failure: answer.failure };
    } else if (answer.kind === 'choices') state.value = answer;
    else state.value = { ...answer, kind: 'preview', following: false };
  };
  const allow = async (url: string): Promise<void> => {
    const mine = (step += 1);
    // The call comes first: nothing may stand between the click and the prompt.
    const asked = access.request([url]);
    state.value = { kind: 'access', url, stage: 'prompting' };
    note(url);
    const granted = await asked.catch(() => 'gestureLost' as const);
    if (mine !== step) return;
    if (granted === true) {
      await look(url);
      return;
    }
    note(null);
    const stage = granted === false ? 'refused' : 'waiting';
    state.value = { kind: 'access', url, stage };
  };
  const open = async (url: string): Promise<void> => {
    const known = learner.known(url);
    if (known === 'needed') return allow(url);
    if (known !== undefined) return look(url);
    const mine = (step += 1);
    state.value = { kind: 'checking', url };
    const learnt = await learner.learn(url, true);
    if (mine !== step) return;
    await (learnt === 'needed' ? allow(url) : look(url));
  };
  const submit = async (): Promise<void> => {
    const read = readAddress(address.value);
    if (read.ok) await open(read.value);
    else state.value = { kind: 'typing', invalid: true };
  };
  const reset = (): void => {
    step += 1;
    dropNote(notes);
    batch(() => {
      address.value = '';
      state.value = { kind: 'typing', invalid: false };
    });
  };
  const follow = async (): Promise<void> => {
    const at = state.value;
    if (at.kind !== 'preview') return;
    const { preview } = at;
    state.value = { ...at, following: true };
    const done = await ask('follow', { url: preview.url, folderId: null });
    if (done.ok) {
      reset();
      deps.followed(done.value.feedId, preview);
    } else state.value = { kind: 'failed', url: preview.url, failure: done.error };
  };
  const resume = async (): Promise<void> => {
    const left = findNote(notes, now());
    if (!left) return;
    address.value = left.address;
    if (left.asking === null) return;
    if (await access.has(left.asking)) await look(left.asking);
    else state.value = { kind: 'access', url: left.asking, stage: 'waiting' };
  };
  void resume();

  return {
    address,
    state,
    open,
    submit,
    allow,
    follow,
    reset,
    askedHost: computed(() => {
      const read = readAddress(address.value);
      const mayAsk = read.ok && learner.answers.value.get(new URL(read.value).origin) === 'needed';
      return mayAsk ? new URL(read.value).hostname : null;
    }),
    type: (text, pasted) => {
      step += 1;
      batch(() => {
        address.value = text;
        state.value = { kind: 'typing', invalid: false };
      });
      note(null);
      const read = readAddress(text);
      if (read.ok) learner.soon(read.value, pasted);
    },
    choose: (choice) => open(choice.url),
    offerChoices: (choices) => {
      state.value = { kind: 'choices', choices };
    },
    dispose: () => {
      step += 1;
      learner.dispose();
    },
  };
};
