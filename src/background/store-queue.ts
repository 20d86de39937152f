import type { Library } from '../library/open-library';
import { storePolls, type FeedCheck, type StoredPoll } from '../library/store-poll';

/** What one transaction takes at most: a list that is read meanwhile waits for its end. */
const most = { checks: 100, items: 300 } as const;

/** Checks that brought nothing new wait for so many of them, or for news to be stored with. */
const quietAtOnce = 100;

/** So many checks with news wait in memory; then the next feed is asked once one of them is stored. */
const newsAtOnce = 16;

/**
 * Stores checks while other feeds are asked. What comes while one transaction runs goes into the next one together: a
 * transaction costs more than what most checks bring. A worker killed before asks those feeds again.
 */
export class StoreQueue {
  #waiting: FeedCheck[] = [];
  #storing: Promise<void> | null = null;
  #broken: { readonly error: unknown } | null = null;
  readonly #library: Library;
  readonly #stored: (check: FeedCheck, stored: StoredPoll) => void;

  constructor(library: Library, stored: (check: FeedCheck, stored: StoredPoll) => void) {
    this.#library = library;
    this.#stored = stored;
  }

  /** Takes a check; resolves when there is room for the next. `urgent` ones are stored before that. */
  async add(check: FeedCheck, urgent: boolean): Promise<void> {
    this.#waiting.push(check);
    if (urgent) return this.#drain();
    const news = this.#waiting.filter(({ outcome }) => outcome.kind === 'fresh').length;
    if (news > 0 || this.#waiting.length >= quietAtOnce) void this.#drain();
    if (news >= newsAtOnce) await this.#storing;
  }

  /**
   * Stores whatever waits.
   * @throws What a transaction threw, once all others are stored: that is a bug.
   */
  async flush(): Promise<void> {
    await this.#drain();
    if (this.#broken !== null) throw this.#broken.error;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      this.#storing ??= this.#storeSome().finally(() => {
        this.#storing = null;
      });
      await this.#storing;
    }
    await this.#storing;
  }

  async #storeSome(): Promise<void> {
    const checks = this.#waiting.splice(0, this.#howMany());
    // One check that can't be stored must not cost the others.
    if (!(await this.#storeTogether(checks)) && checks.length > 1) {
      for (const check of checks) await this.#storeTogether([check]);
    }
  }

  async #storeTogether(checks: readonly FeedCheck[]): Promise<boolean> {
    try {
      const stored = await storePolls(this.#library, checks);
      for (const [at, check] of checks.entries()) {
        const poll = stored[at];
        if (poll) this.#stored(check, poll);
      }
      return true;
    } catch (error) {
      if (checks.length === 1) this.#broken ??= { error };
      return false;
    }
  }

  #howMany(): number {
    let items = 0;
    const end = this.#waiting.findIndex(({ outcome }, at) => {
      items += outcome.kind === 'fresh' ? outcome.drafts.length : 0;
      return at > 0 && (items > most.items || at >= most.checks);
    });
    return end < 0 ? this.#waiting.length : end;
  }
}
