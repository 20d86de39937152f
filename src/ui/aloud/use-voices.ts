import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Synth, Voice } from './synth';
import { voicesFor } from './voices-for';

/** The voices for a language, as the browser gets to know them. */
export const useVoices = (synth: Synth, language: string | null): readonly Voice[] => {
  const [all, setAll] = useState(synth.voices);
  useEffect(() => {
    const read = (): void => {
      setAll(synth.voices());
    };
    read();
    return synth.onVoices(read);
  }, [synth]);
  return useMemo(() => voicesFor(all, language), [all, language]);
};
