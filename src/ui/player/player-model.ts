import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { markRead } from '../../library/change-statuses';
import { changePlayback, readPlayback, readRecording } from '../../library/playbacks';
import type { Face } from '../models/face';
import type { Episode } from './episode';

/** What plays: a media element, or what a test hands in. */
export type MediaElementLike = Pick<
  HTMLMediaElement,
  | 'src'
  | 'currentTime'
  | 'duration'
  | 'playbackRate'
  | 'paused'
  | 'play'
  | 'pause'
  | 'addEventListener'
  | 'removeEventListener'
  | 'removeAttribute'
>;

/** One episode being played. */
export interface PlayerModel {
  readonly state: ReadonlySignal<'loading' | 'playing' | 'paused' | 'failed'>;
  /** In seconds. */
  readonly position: ReadonlySignal<number>;
  /** In seconds; null until known. */
  readonly duration: ReadonlySignal<number | null>;
  readonly rate: ReadonlySignal<number>;
  readonly toggle: () => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** To a second of it. */
  readonly seek: (toS: number) => void;
  readonly skip: (byS: number) => void;
  readonly setRate: (rate: number) => void;
  /** Keeps where it stands, and lets go of the file. */
  readonly dispose: () => void;
}

interface Deps {
  readonly face: Pick<Face, 'library' | 'now'>;
  readonly media: MediaElementLike;
  readonly makeUrl: (file: Blob) => string;
  readonly freeUrl: (url: string) => void;
  readonly later: (work: () => void, ms: number) => void;
}

/** Where it stands is kept this often while it plays, in seconds. */
const keepEveryS = 5;

/** What has not moved on so long after an error has failed. */
const failsAfterMs = 1000;

/** Makes the model and begins to play, where it was left and as fast as it was. */
export const createPlayerModel = (deps: Deps, episode: Episode): PlayerModel =>
  new Player(deps, episode);

class Player implements PlayerModel {
  readonly state = signal<'loading' | 'playing' | 'paused' | 'failed'>('loading');
  readonly position = signal(0);
  readonly duration = signal<number | null>(null);
  readonly rate = signal(1);
  readonly #deps: Deps;
  readonly #episode: Episode;
  #url: string | null = null;
  #keptAtS = 0;
  #startAtS = 0;
  #gone = false;
  readonly #events: readonly (readonly [string, () => void])[];

  constructor(deps: Deps, episode: Episode) {
    this.#deps = deps;
    this.#episode = episode;
    this.#events = [
      ['loadedmetadata', this.#loaded],
      ['timeupdate', this.#moved],
      [
        'playing',
        () => {
          this.state.value = 'playing';
        },
      ],
      ['pause', this.#paused],
      ['ended', this.#ended],
      ['error', this.#troubled],
    ];
    for (const [name, heard] of this.#events) deps.media.addEventListener(name, heard);
    void this.#open();
  }

  readonly toggle = (): void => {
    if (this.state.peek() === 'playing') this.pause();
    else this.play();
  };

  readonly play = (): void => {
    const { media } = this.#deps;
    if (this.state.peek() === 'failed') {
      this.state.value = 'loading';
      void this.#open();
      return;
    }
    // Told by the element's own events.
    void media.play().catch(() => undefined);
  };

  readonly pause = (): void => {
    this.#deps.media.pause();
  };

  readonly seek = (toS: number): void => {
    const end = this.duration.peek() ?? Infinity;
    const to = Math.max(0, Math.min(toS, end));
    this.#deps.media.currentTime = to;
    this.position.value = to;
    this.#keep();
  };

  readonly skip = (byS: number): void => {
    this.seek(this.#deps.media.currentTime + byS);
  };

  readonly setRate = (rate: number): void => {
    this.rate.value = rate;
    this.#deps.media.playbackRate = rate;
    void changePlayback(this.#deps.face.library, this.#episode, { rate });
  };

  readonly dispose = (): void => {
    const { media, freeUrl } = this.#deps;
    this.#gone = true;
    this.#keep();
    for (const [name, heard] of this.#events) media.removeEventListener(name, heard);
    media.pause();
    media.removeAttribute('src');
    if (this.#url !== null) freeUrl(this.#url);
  };

  /** From this device where it is kept, else from its site. */
  async #open(): Promise<void> {
    const { media, face, makeUrl } = this.#deps;
    const { url } = this.#episode;
    const [before, file] = await Promise.all([
      readPlayback(face.library, url),
      readRecording(face.library, url),
    ]);
    if (this.#gone) return;
    this.#startAtS = (before?.endedAt ?? null) === null ? (before?.positionS ?? 0) : 0;
    batch(() => {
      this.rate.value = before?.rate ?? 1;
      this.position.value = this.#startAtS;
    });
    if (file && this.#url === null) this.#url = makeUrl(file);
    media.src = this.#url ?? url;
    media.playbackRate = this.rate.peek();
    await media.play().catch(() => {
      if (this.state.peek() === 'loading') this.state.value = 'paused';
    });
  }

  readonly #loaded = (): void => {
    const { media } = this.#deps;
    this.duration.value = Number.isFinite(media.duration) ? media.duration : null;
    // Browsers forget the speed with each source.
    media.playbackRate = this.rate.peek();
    if (this.#startAtS > 0) media.currentTime = this.#startAtS;
  };

  readonly #moved = (): void => {
    const { currentTime, paused } = this.#deps.media;
    this.position.value = currentTime;
    if (!paused && this.state.peek() === 'failed') this.state.value = 'playing';
    if (Math.abs(this.position.peek() - this.#keptAtS) >= keepEveryS) this.#keep();
  };

  /** Firefox tells an error where there is nothing to sound through, too, and plays on without. */
  readonly #troubled = (): void => {
    const { media, later } = this.#deps;
    const { currentTime, src } = media;
    later(() => {
      const stands = media.currentTime <= currentTime && media.src === src;
      if (!this.#gone && stands) this.state.value = 'failed';
    }, failsAfterMs);
  };

  readonly #paused = (): void => {
    this.state.value = 'paused';
    this.#keep();
  };

  readonly #ended = (): void => {
    const { face } = this.#deps;
    this.state.value = 'paused';
    this.#keptAtS = 0;
    void changePlayback(face.library, this.#episode, { positionS: 0, endedAt: face.now() });
    void markRead(face.library, [this.#episode.articleId], true);
  };

  #keep(): void {
    const { duration } = this;
    const positionS = this.position.peek();
    // At the end it was told already; before the beginning is known nothing is.
    if (duration.peek() === null || positionS >= (duration.peek() ?? 0)) return;
    this.#keptAtS = positionS;
    const change = { positionS, durationS: duration.peek(), endedAt: null };
    void changePlayback(this.#deps.face.library, this.#episode, change);
  }
}
