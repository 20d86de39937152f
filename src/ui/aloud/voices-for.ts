import type { Voice } from './synth';

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** The voices that speak a language: first those of the same region, then those that need no connection. */
export const voicesFor = (voices: readonly Voice[], language: string | null): readonly Voice[] => {
  if (language === null) return voices;
  const wanted = language.toLowerCase();
  const rank = (voice: Voice): number =>
    (voice.language.toLowerCase() === wanted ? 0 : 2) + (voice.local ? 0 : 1);
  return voices
    .filter((voice) => primary(voice.language) === primary(language))
    .sort((one, other) => rank(one) - rank(other));
};

/** Under which name the choice of a voice for a language is remembered. */
export const voiceKey = (language: string | null): string =>
  language === null ? 'und' : primary(language);
