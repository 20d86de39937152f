import { silentWav } from './silent-wav';

/** Browsers send media keys to pages that play a sound of some seconds; speech alone does not count. Returns how to let go. */
export const holdMediaKeys = (): {
  readonly play: (on: boolean) => void;
  readonly free: () => void;
} => {
  const url = URL.createObjectURL(new Blob([silentWav(10)], { type: 'audio/wav' }));
  const audio = new Audio(url);
  audio.loop = true;
  return {
    play: (on) => {
      // Refused where nothing was pressed yet: then there are no media keys.
      if (on) void audio.play().catch(() => undefined);
      else audio.pause();
    },
    free: () => {
      audio.pause();
      audio.removeAttribute('src');
      URL.revokeObjectURL(url);
    },
  };
};
