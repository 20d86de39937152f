/** Quieter than this, of 1, counts as silence. */
const quiet = 0.012;
/** A pause for breath is not skipped. */
const breathMs = 450;
const everyMs = 80;
const hurry = 3;

/** Whether to hurry: after silence that has lasted. Pure, for the clock and the loudness are handed in. */
export const createSilenceWatch = (): ((loudness: number, nowMs: number) => boolean) => {
  let quietSince: number | null = null;
  return (loudness, nowMs) => {
    if (loudness >= quiet) quietSince = null;
    else quietSince ??= nowMs;
    return quietSince !== null && nowMs - quietSince >= breathMs;
  };
};

/** Hurries through silence, as long as it is `wanted`; `rate` is the speed of all else. Returns how to stop. */
export const skipSilence = (
  media: HTMLMediaElement,
  wanted: () => boolean,
  rate: () => number,
): (() => void) => {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  const samples = new Float32Array(analyser.fftSize);
  context.createMediaElementSource(media).connect(analyser).connect(context.destination);
  const watch = createSilenceWatch();
  const timer = setInterval(() => {
    if (media.paused) return;
    if (context.state === 'suspended') void context.resume();
    analyser.getFloatTimeDomainData(samples);
    const loudness = Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);
    const hurries = watch(loudness, performance.now()) && wanted();
    const speed = hurries ? Math.min(8, rate() * hurry) : rate();
    if (media.playbackRate !== speed) media.playbackRate = speed;
  }, everyMs);
  return () => {
    clearInterval(timer);
    void context.close();
  };
};
