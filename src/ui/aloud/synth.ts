/** A voice that a browser has. */
export interface Voice {
  /** Its own name, the same every time. */
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Speaks without a connection. */
  readonly local: boolean;
}

/** How something is said. */
export interface Manner {
  readonly voice: string | null;
  readonly language: string | null;
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** What speaks; tests hand in their own. */
export interface Synth {
  readonly voices: () => readonly Voice[];
  /** Calls back when the voices are known, which browsers find out late. Returns how to stop. */
  readonly onVoices: (changed: () => void) => () => void;
  /** Says something after what it is saying; `done` is called once, also where it could not. */
  readonly speak: (text: string, manner: Manner, done: (failed: boolean) => void) => void;
  /** Falls silent at once; nothing that was being said is called done. */
  readonly cancel: () => void;
  /** Whether it says something or is about to. */
  readonly isBusy: () => boolean;
}
