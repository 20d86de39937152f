/** What waits longer than this for a frame is in a tab that nobody looks at. */
const patienceMs = 100;

/** Resolves once the browser has painted what is there, so that nothing heavier comes before it. */
export const afterFirstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(null);
    });
  });
