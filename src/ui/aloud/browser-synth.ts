import type { Synth, Voice } from './synth';

/** The browser's own voices; null where it has no such thing. */
export const browserSynth = (): Synth | null => {
  const synth = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  if (!synth) return null;
  const known = (): readonly SpeechSynthesisVoice[] => synth.getVoices();
  /** What is being said: browsers forget what nothing holds, and then never tell its end. */
  let held: SpeechSynthesisUtterance | null = null;
  return {
    voices: () => known().map(voiceOf),
    onVoices: (changed) => {
      synth.addEventListener('voiceschanged', changed);
      return () => {
        synth.removeEventListener('voiceschanged', changed);
      };
    },
    speak: (text, { voice, language, rate }, done) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = known().find(({ voiceURI }) => voiceURI === voice) ?? null;
      utterance.lang = utterance.voice?.lang ?? language ?? '';
      utterance.rate = rate;
      utterance.onend = () => {
        if (held === utterance) done(false);
      };
      utterance.onerror = () => {
        if (held === utterance) done(true);
      };
      held = utterance;
      synth.speak(utterance);
    },
    cancel: () => {
      held = null;
      synth.cancel();
    },
    isBusy: () => synth.speaking || synth.pending,
  };
};

const voiceOf = ({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  name,
  // Android writes `vi_VN`.
  language: lang.replace('_', '-'),
  local: localService,
});
