import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { samePlace, type SpeechPiece } from './speech-pieces';
import type { Manner, Synth } from './synth';

/** A text being read aloud, piece by piece. */
export interface AloudModel {
  readonly state: ReadonlySignal<'quiet' | 'speaking' | 'paused'>;
  /** The piece that is being said, or is next. */
  readonly at: ReadonlySignal<number>;
  /** Takes a text, or another version of the one that is being read: then goes on at the same words. */
  readonly load: (pieces: readonly SpeechPiece[], manner: Manner) => void;
  readonly play: (from?: number) => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** By sentences or paragraphs; back within a paragraph leads to its beginning first. */
  readonly skip: (unit: 'piece' | 'paragraph', step: 1 | -1) => void;
  /** Takes effect at once: what is being said begins anew. */
  readonly change: (manner: Manner) => void;
}

interface Deps {
  readonly synth: Synth;
  /** Asks again and again, every second; returns how to stop. */
  readonly everySecond: (work: () => void) => () => void;
  /** The last piece has been said. */
  readonly finished: () => void;
  /** Nothing could be said. */
  readonly failed: () => void;
}

const silent: Manner = { voice: null, language: null, rate: 1 };
/** So many pieces that fail one after the other mean that the voice does not work. */
const failuresAtMost = 3;

/** Makes the model; it says nothing before it is told to. */
export const createAloudModel = (deps: Deps): AloudModel => new Aloud(deps);

class Aloud implements AloudModel {
  readonly state = signal<'quiet' | 'speaking' | 'paused'>('quiet');
  readonly at = signal(0);
  readonly #deps: Deps;
  #pieces: readonly SpeechPiece[] = [];
  #manner = silent;
  #failures = 0;
  /** Which saying counts: the end of one that was broken off does not. */
  #turn = 0;
  #unwatch: (() => void) | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  readonly load = (pieces: readonly SpeechPiece[], manner: Manner): void => {
    const before = this.#pieces;
    const at = before.length === 0 ? 0 : samePlace(before, this.at.peek(), pieces);
    const same = before[this.at.peek()]?.text === pieces[at]?.text;
    this.#pieces = pieces;
    const changed = manner.voice !== this.#manner.voice || manner.rate !== this.#manner.rate;
    this.#manner = manner;
    this.at.value = at;
    if (this.state.peek() === 'speaking' && (!same || changed)) this.#say();
  };

  readonly play = (from = this.at.peek()): void => {
    if (this.#pieces.length === 0) return;
    batch(() => {
      this.at.value = Math.max(0, Math.min(from, this.#pieces.length - 1));
      this.state.value = 'speaking';
    });
    this.#failures = 0;
    this.#say();
  };

  readonly pause = (): void => {
    // Not the browser's own pause: some voices never come back from it.
    if (this.state.peek() !== 'speaking') return;
    this.#hush();
    this.state.value = 'paused';
  };

  readonly stop = (): void => {
    this.#hush();
    this.#pieces = [];
    batch(() => {
      this.at.value = 0;
      this.state.value = 'quiet';
    });
  };

  readonly skip = (unit: 'piece' | 'paragraph', step: 1 | -1): void => {
    const to = unit === 'piece' ? this.at.peek() + step : this.#paragraph(step);
    if (to >= this.#pieces.length) return;
    this.at.value = Math.max(0, to);
    if (this.state.peek() === 'speaking') this.#say();
  };

  readonly change = (manner: Manner): void => {
    const { voice, rate } = this.#manner;
    this.#manner = manner;
    const same = voice === manner.voice && rate === manner.rate;
    if (this.state.peek() === 'speaking' && !same) this.#say();
  };

  #paragraph(step: 1 | -1): number {
    const at = this.at.peek();
    const here = this.#pieces[at]?.paragraph ?? 0;
    const first = (paragraph: number | undefined): number =>
      this.#pieces.findIndex((piece) => piece.paragraph === paragraph);
    if (step === 1) {
      const next = this.#pieces.findIndex(({ paragraph }) => paragraph > here);
      return next === -1 ? this.#pieces.length : next;
    }
    const begin = first(here);
    return begin < at ? begin : first(this.#pieces[begin - 1]?.paragraph);
  }

  #hush(): void {
    this.#turn += 1;
    this.#unwatch?.();
    this.#unwatch = null;
    this.#deps.synth.cancel();
  }

  #say(): void {
    this.#hush();
    const piece = this.#pieces[this.at.peek()];
    if (!piece) return;
    const turn = this.#turn;
    const done = (failed: boolean): void => {
      if (turn === this.#turn) this.#next(failed);
    };
    this.#deps.synth.speak(piece.text, this.#manner, done);
    this.#watch(done);
  }

  /** Some voices never tell that they are done. */
  #watch(done: (failed: boolean) => void): void {
    let idle = 0;
    this.#unwatch = this.#deps.everySecond(() => {
      idle = this.#deps.synth.isBusy() ? 0 : idle + 1;
      if (idle >= 3) done(false);
    });
  }

  #next(failed: boolean): void {
    this.#failures = failed ? this.#failures + 1 : 0;
    if (this.#failures >= failuresAtMost) {
      this.pause();
      this.#deps.failed();
      return;
    }
    if (this.at.peek() + 1 < this.#pieces.length) {
      this.at.value += 1;
      this.#say();
      return;
    }
    this.#hush();
    batch(() => {
      this.at.value = 0;
      this.state.value = 'quiet';
    });
    this.#deps.finished();
  }
}
