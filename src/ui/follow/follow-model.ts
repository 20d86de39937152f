import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Failure } from '../../model/failure';
import type { FeedId } from '../../model/ids';
import type { FeedChoice, FeedPreview } from '../../model/messages';
import { err } from '../../model/result';
import type { Face } from '../models/face';
import { readAddress } from './address';
import { learnAccess, type AccessLearner } from './learn-access';
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
  const follow = new Follow(deps);
  void follow.resume();
  return follow;
};

class Follow implements FollowModel {
  readonly address = signal('');
  readonly state = signal<FollowState>({ kind: 'typing', invalid: false });
  readonly askedHost = computed(() => {
    const read = readAddress(this.address.value);
    if (!read.ok) return null;
    const { origin, hostname } = new URL(read.value);
    return this.#learner.answers.value.get(origin) === 'needed' ? hostname : null;
  });
  readonly #deps: Deps;
  readonly #learner: AccessLearner;
  /** Each step takes a number; an answer that comes after the person moved on is dropped. */
  #step = 0;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#learner = learnAccess(deps);
  }

  readonly type = (text: string, pasted: boolean): void => {
    this.#to({ kind: 'typing', invalid: false });
    this.address.value = text;
    this.#note(null);
    const read = readAddress(text);
    if (read.ok) this.#learner.soon(read.value, pasted);
  };

  readonly submit = (): Promise<void> => {
    const read = readAddress(this.address.value);
    if (read.ok) return this.open(read.value);
    this.#to({ kind: 'typing', invalid: true });
    return Promise.resolve();
  };

  readonly open = async (url: string): Promise<void> => {
    const known = this.#learner.known(url);
    if (known === 'needed') return this.allow(url);
    if (known !== undefined) return this.#look(url);
    const mine = this.#to({ kind: 'checking', url });
    const learnt = await this.#learner.learn(url, true);
    if (mine !== this.#step) return;
    await (learnt === 'needed' ? this.allow(url) : this.#look(url));
  };

  readonly choose = (choice: FeedChoice): Promise<void> => this.open(choice.url);

  readonly offerChoices = (choices: readonly FeedChoice[]): void => {
    this.#to({ kind: 'choices', choices });
  };

  readonly allow = async (url: string): Promise<void> => {
    // The call comes first: nothing may stand between the click and the prompt.
    const asked = this.#deps.access.request([url]);
    const mine = this.#to({ kind: 'access', url, stage: 'prompting' });
    this.#note(url);
    const granted = await asked.catch(() => null);
    if (mine !== this.#step) return;
    if (granted === true) return this.#look(url);
    this.#note(null);
    // Null: the browser saw no click, so the next one must ask.
    this.#to({ kind: 'access', url, stage: granted === null ? 'waiting' : 'refused' });
  };

  readonly follow = async (): Promise<void> => {
    const at = this.state.value;
    if (at.kind !== 'preview') return;
    const { preview } = at;
    const mine = this.#to({ ...at, following: true });
    const done = await this.#deps
      .ask('follow', { url: preview.url, folderId: null })
      .catch(() => err(unreachable(preview.url)));
    if (done.ok) {
      this.reset();
      this.#deps.followed(done.value.feedId, preview);
    } else if (mine === this.#step) {
      this.#to({ kind: 'failed', url: preview.url, failure: done.error });
    }
  };

  readonly reset = (): void => {
    dropNote(this.#deps.notes);
    this.address.value = '';
    this.#to({ kind: 'typing', invalid: false });
  };

  readonly dispose = (): void => {
    this.#step += 1;
    this.#learner.dispose();
  };

  /** Goes on where the browser's prompt closed the popup. */
  async resume(): Promise<void> {
    const left = findNote(this.#deps.notes, this.#deps.now());
    if (!left) return;
    this.address.value = left.address;
    const url = left.asking;
    if (url === null) return;
    const mine = this.#step;
    const granted = await this.#deps.access.has(url);
    if (mine !== this.#step) return;
    if (granted) await this.#look(url);
    else this.#to({ kind: 'access', url, stage: 'waiting' });
  }

  async #look(url: string): Promise<void> {
    this.#note(null);
    if (!this.#deps.online.value) {
      this.#to({ kind: 'failed', url, failure: { kind: 'offline' } });
      return;
    }
    const mine = this.#to({ kind: 'checking', url });
    const answer = await this.#deps
      .ask('openAddress', { url })
      .catch(() => ({ kind: 'failed', failure: unreachable(url) }) as const);
    if (mine !== this.#step) return;
    if (answer.kind === 'feed') {
      this.#to({ kind: 'preview', preview: answer.preview, following: false });
    } else this.#to(answer.kind === 'choices' ? answer : { ...answer, url });
  }

  #to(state: FollowState): number {
    this.state.value = state;
    return (this.#step += 1);
  }

  #note(asking: string | null): void {
    keepNote(this.#deps.notes, { address: this.address.value, asking, at: this.#deps.now() });
  }
}

const unreachable = (url: string): Failure => ({ kind: 'unreachable', host: new URL(url).host });
