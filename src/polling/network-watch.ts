import type { Feed } from '../model/feed';
import type { CheckOutcome } from './check-feed';

/** So many sites that fail alike, and none that answers: it is the connection. */
const enoughHosts = 3;

type Asked = Pick<Feed, 'url' | 'succeededAt'>;

/**
 * Tells a lost connection or a captive portal (a hotel's login page in every site's place) from sites that fail: sites
 * fail one by one. Until one site of a poll has answered well, what may be the connection's fault is held back.
 */
export class NetworkWatch {
  #answered = false;
  readonly #silentHosts = new Set<string>();
  /** Which sites' feeds ended at one page's host. */
  readonly #endedAt = new Map<string, Set<string>>();

  /** Notes an answer; true where its failure may be the connection's and nothing is proven yet. */
  suspects(feed: Asked, outcome: CheckOutcome): boolean {
    if (outcome.kind !== 'failed') {
      this.#answered = true;
      return false;
    }
    if (this.#answered || !isSuspicious(feed, outcome)) return false;
    const { host } = new URL(feed.url);
    this.#silentHosts.add(host);
    const end = outcome.page === null ? host : new URL(outcome.page.finalUrl).host;
    if (end !== host) this.#endedAt.set(end, (this.#endedAt.get(end) ?? new Set()).add(host));
    return true;
  }

  /** Whether some site has answered well. */
  get answered(): boolean {
    return this.#answered;
  }

  /** Whether there is no way to the web just now. */
  get isLost(): boolean {
    if (this.#answered) return false;
    const portal = [...this.#endedAt.values()].some((hosts) => hosts.size > 1);
    return portal || this.#silentHosts.size >= enoughHosts;
  }
}

const isSuspicious = (
  { succeededAt }: Asked,
  { failure }: Extract<CheckOutcome, { kind: 'failed' }>,
): boolean => {
  if (failure.kind === 'unreachable' || failure.kind === 'timeout') return true;
  // A page where a feed used to be.
  return (
    succeededAt !== null &&
    failure.kind === 'notAFeed' &&
    (failure.reason === 'html' || failure.reason === 'login')
  );
};
