/** Makes a call that does its work soon: once for all calls within `gatherMs`, and not while `busy` is pending. */
export const wakeOnce = (
  work: () => Promise<void>,
  gatherMs: number,
  busy: () => Promise<void>,
): (() => void) => {
  let waking = false;
  return () => {
    if (waking) return;
    waking = true;
    setTimeout(() => {
      void busy().then(() => {
        waking = false;
        return work();
      });
    }, gatherMs);
  };
};
