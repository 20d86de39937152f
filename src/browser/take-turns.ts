/** A document that works for the worker, and can be opened and closed. */
export interface WorkingDocument {
  /** Opens it, unless it is open. */
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly send: (message: unknown) => Promise<unknown>;
}

/** How long it may work at one request, and for how long it stays open without any. */
export interface Patience {
  readonly longestMs: number;
  readonly idleMs: number;
}

const tooLate = Symbol('too late');

/**
 * Sends requests one after the other: the document has one thread, and one that hangs must not take others along. What takes too
 * long is answered by null at once and the document closed; what came after it waits for the next one.
 */
export const takeTurns = (
  { open, close, send }: WorkingDocument,
  { longestMs, idleMs }: Patience,
): ((message: unknown) => Promise<unknown>) => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const closeWhenIdle = (): void => {
    last = last.then(() => (waiting === 0 ? close() : undefined));
  };

  const within = async (message: unknown): Promise<unknown> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<typeof tooLate>((resolve) => {
      timer = setTimeout(() => {
        resolve(tooLate);
      }, longestMs);
    });
    try {
      return await Promise.race([send(message), late]);
    } finally {
      clearTimeout(timer);
    }
  };

  return (message) =>
    new Promise((resolve, reject) => {
      waiting += 1;
      clearTimeout(idle);
      const turn = async (): Promise<void> => {
        try {
          await open();
          const answer = await within(message);
          resolve(answer === tooLate ? null : answer);
          if (answer === tooLate) await close();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        waiting -= 1;
        if (waiting === 0) idle = setTimeout(closeWhenIdle, idleMs);
      };
      last = last.then(turn);
    });
};
