import type { Page } from 'puppeteer-core';

/** What the fake voices did. */
interface Spoken {
  readonly said: readonly string[];
  readonly voice: string;
  readonly rate: number;
}

/**
 * Gives a page voices of its own, before its scripts run again: an English one that tells of no boundary, and a Vietnamese
 * one. Nothing is heard; each piece ends when the test says so.
 */
export const giveVoices = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const voices = [
      { voiceURI: 'en-near', name: 'Nearby', lang: 'en-GB', localService: true },
      { voiceURI: 'en-far', name: 'Faraway', lang: 'en-US', localService: false },
      { voiceURI: 'vi', name: 'Mai', lang: 'vi_VN', localService: true },
    ];
    const fake = {
      said: [] as string[],
      now: null as null | { voice: { voiceURI: string } | null; rate: number; onend?: () => void },
      speaking: false,
      pending: false,
      getVoices: () => voices,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      cancel: () => {
        fake.speaking = false;
      },
      speak: (one: { text: string; voice: { voiceURI: string } | null; rate: number }) => {
        fake.said.push(one.text);
        fake.now = one;
        fake.speaking = true;
      },
    };
    // The real ones take no voice but their own.
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class {
        voice = null;
        rate = 1;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: fake });
  });

interface FakeSynth {
  readonly said: readonly string[];
  readonly now: null | {
    readonly voice: { readonly voiceURI: string } | null;
    readonly rate: number;
    readonly onend?: () => void;
  };
}

/** What was said so far, and by whom. */
export const spoken = (page: Page): Promise<Spoken> =>
  page.evaluate(() => {
    const { said, now } = globalThis.speechSynthesis as unknown as FakeSynth;
    return { said: [...said], voice: now?.voice?.voiceURI ?? '', rate: now?.rate ?? 0 };
  });

/** The voice comes to the end of its piece. */
export const endPiece = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis.speechSynthesis as unknown as FakeSynth).now?.onend?.();
  });
