/** Work on pages in turn: three at once, one per host, so that no site is asked twice at the same time. */
export interface PageQueue {
  /** Runs work when its host's turn has come; what a person waits for goes before what is done ahead of time. */
  readonly run: <T>(host: string, isUrgent: boolean, work: () => Promise<T>) => Promise<T>;
}

export const pagesAtOnce = 3;

interface Job {
  readonly host: string;
  readonly start: () => Promise<unknown>;
}

/** Makes a queue. */
export const createPageQueue = (): PageQueue => {
  const waiting: Job[] = [];
  const busy = new Set<string>();
  const next = (): void => {
    if (busy.size >= pagesAtOnce) return;
    const at = waiting.findIndex(({ host }) => !busy.has(host));
    const [job] = at < 0 ? [] : waiting.splice(at, 1);
    if (job === undefined) return;
    busy.add(job.host);
    void job.start().finally(() => {
      busy.delete(job.host);
      next();
    });
    next();
  };
  return {
    run: (host, isUrgent, work) =>
      new Promise((resolve, reject) => {
        const job: Job = { host, start: () => work().then(resolve, reject) };
        if (isUrgent) waiting.unshift(job);
        else waiting.push(job);
        next();
      }),
  };
};
