/**
 * Runs work one at a time: a call during a run starts it once more at its end, however many calls there were.
 * @returns Resolves when a run that began after the call has ended.
 */
export const runLatest = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let queued: Promise<void> | null = null;
  const start = (): Promise<void> => {
    const run = work().finally(() => {
      running = null;
    });
    running = run;
    return run;
  };
  return () => {
    if (running === null) return start();
    queued ??= running.then(startQueued, startQueued);
    return queued;
  };
  function startQueued(): Promise<void> {
    queued = null;
    return start();
  }
};
