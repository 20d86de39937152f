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
    // What failed is thrown below; that the transaction was given up is no news.
    tx.done.catch(() => undefined);
    tx.abort();
    throw error;
  }
};
