/** A transaction as it can be given up. */
interface Abortable {
  readonly done: Promise<void>;
  abort(): void;
}

/** Does work that writes into a transaction as it goes; where it fails, nothing of it stays written. */
export const orAbort = <T>(tx: Abortable, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    giveUp(tx);
    throw error;
  }
};

/** The same for work that waits for the database. */
export const orAbortLater = async <T>(tx: Abortable, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    giveUp(tx);
    throw error;
  }
};

const giveUp = (tx: Abortable): void => {
  // What failed is thrown by the caller; that the transaction was given up is no news.
  tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // It had been aborted by a request that failed.
  }
};
