import type { Library } from '../library/open-library';
import { storePolls, type FeedCheck, type StoredPoll } from '../library/store-poll';

/** What one transaction takes at most: a list that is read meanwhile waits for its end. */
const most = { checks: 100, items: 300 } as const;

/** Checks that brought nothing new wait for so many of them, or for news to be stored with. */
const quietAtOnce = 100;

/** So many checks with news are stored at once, however soon after the last ones. */
const newsAtOnce = 24;

/** News that comes sooner than this after the last transaction is gathered for the next. */
const restMs = 250;

type Later = (work: () => void, ms: number) => void;

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

  readonly #later: Later;
  #soon = false;
  #restedAt = 0;

  constructor(
    library: Library,
    stored: (check: FeedCheck, stored: StoredPoll) => void,
    later: Later = (work, ms) => setTimeout(work, ms),
  ) {
    this.#library = library;
    this.#later = later;
    this.#stored = stored;
  }

  /** Takes a check; resolves when there is room for the next. `urgent` ones are stored before that. */
  async add(check: FeedCheck, urgent: boolean): Promise<void> {
    this.#waiting.push(check);
    if (urgent) return this.#storeAll();
    const news = this.#news;
    const full = news >= newsAtOnce || this.#waiting.length >= quietAtOnce;
    if (full) void this.#storeNext();
    else if (news > 0) this.#storeSoon();
    // Only so much waits in memory.
    if (news >= 2 * newsAtOnce) await this.#storing;
  }

  /**
   * Stores whatever waits.
   * @throws What a transaction threw, once all others are stored: that is a bug.
   */
  async flush(): Promise<void> {
    await this.#storeAll();
    if (this.#broken !== null) throw this.#broken.error;
  }

  get #news(): number {
    return this.#waiting.filter(({ outcome }) => outcome.kind === 'fresh').length;
  }

  #storeSoon(): void {
    if (this.#soon) return;
    this.#soon = true;
    const restsMs = Math.max(0, this.#restedAt - this.#library.now());
    this.#later(() => {
      this.#soon = false;
      void this.#storeNext();
    }, restsMs);
  }

  async #storeAll(): Promise<void> {
    while (this.#waiting.length > 0) await this.#storeNext();
    await this.#storing;
  }

  /** One transaction at a time; what comes meanwhile waits for the next. */
  #storeNext(): Promise<void> {
    this.#storing ??= this.#storeSome().finally(() => {
      this.#storing = null;
      this.#restedAt = this.#library.now() + restMs;
      if (this.#news > 0) this.#storeSoon();
    });
    return this.#storing;
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
