import { signal, type ReadonlySignal } from '@preact/signals';
import { changeSignIn, type SignInChoice } from '../../library/credentials';
import { changeAddress } from '../../library/change-feed';
import { findFeedByUrl } from '../../library/feeds';
import { journalText } from '../../library/journal-text';
import { mergeFeeds } from '../../library/merge-feeds';
import { restoreFeeds } from '../../library/unfollow-feeds';
import { splitSignIn } from '../../library/split-sign-in';
import { changeSettings } from '../../library/settings';
import { feedName, type Feed } from '../../model/feed';
import type { FeedId } from '../../model/ids';
import type { Diagnosis } from '../../model/messages';
import type { Settings } from '../../model/settings';
import type { Face } from '../../ui/models/face';
import type { PollModel } from '../../ui/models/poll-model';
import type { ToastModel } from '../../ui/models/toast-model';

/** What finding out has come to, feed by feed. */
export type Finding = 'asking' | Diagnosis;

/** Finding out what is wrong with a feed, and mending it. */
export interface MendModel {
  readonly findings: ReadonlySignal<ReadonlyMap<FeedId, Finding>>;
  readonly findOut: (feed: Feed) => Promise<void>;
  /** Checks the feed, and forgets what was found. */
  readonly recheck: (feed: Feed) => Promise<void>;
  /** Asks the feed at another address from now on; where that is followed already, the two become one. Straight from a click. */
  readonly useAddress: (feed: Feed, url: string) => Promise<void>;
  readonly signIn: (feed: Feed, choice: SignInChoice) => Promise<void>;
  /** Sends the person's cookies along. Straight from a click: without access there are none to send. */
  readonly useCookies: (feed: Feed) => Promise<void>;
  /** Sends a name and password along. Straight from a click. */
  readonly usePassword: (
    feed: Feed,
    secret: { readonly user: string; readonly password: string },
  ) => Promise<void>;
  /** Lets all feeds be larger, or take longer. */
  readonly raiseLimit: (
    feed: Feed,
    limit: Partial<Pick<Settings, 'feedTimeoutSeconds' | 'feedLimitMegabytes'>>,
  ) => Promise<void>;
  readonly copyJournal: (feed: Feed) => Promise<void>;
  /** Learns ahead of a click whether an address may be read, so that the click need not ask for what was given. */
  readonly learn: (url: string) => Promise<void>;
  readonly dispose: () => void;
}

interface Deps extends Pick<Face, 'library' | 'ask' | 'access'> {
  readonly copy?: (text: string) => Promise<void>;
}

/** Makes the model that finds faults and mends them. */
export const createMendModel = (
  deps: Deps,
  poll: Pick<PollModel, 'start'>,
  toasts: Pick<ToastModel, 'show'>,
): MendModel => new Mend(deps, poll, toasts);

class Mend implements MendModel {
  readonly findings = signal<ReadonlyMap<FeedId, Finding>>(new Map());
  /** Origins that were seen to be allowed. */
  readonly #mayBeRead = new Set<string>();
  readonly #deps: Deps;
  readonly #poll: Pick<PollModel, 'start'>;
  readonly #toasts: Pick<ToastModel, 'show'>;

  constructor(deps: Deps, poll: Pick<PollModel, 'start'>, toasts: Pick<ToastModel, 'show'>) {
    this.#deps = deps;
    this.#poll = poll;
    this.#toasts = toasts;
  }

  readonly findOut = async (feed: Feed): Promise<void> => {
    this.#note(feed.id, 'asking');
    try {
      const finding = await this.#deps.ask('diagnose', { feedId: feed.id });
      await Promise.all([feed.url, ...addressesIn(finding)].map(this.learn));
      this.#note(feed.id, finding);
    } catch {
      this.#note(feed.id, null);
      this.#toasts.show({ kind: 'backgroundFailed' });
    }
  };

  readonly recheck = ({ id }: Feed): Promise<void> => this.#checkAnew(id);

  readonly useAddress = async (feed: Feed, address: string): Promise<void> => {
    const { library } = this.#deps;
    const secret = splitSignIn(address);
    const url = secret?.url ?? address;
    if (!(await this.#mayRead(url))) return;
    const there = await findFeedByUrl(library, url);
    if (there !== undefined && there.id !== feed.id) return this.#becomeOne(there, feed);
    await changeAddress(library, feed.id, url);
    await (secret === null
      ? this.#checkAnew(feed.id)
      : this.signIn(feed, { kind: 'basic', ...secret }));
  };

  readonly signIn = async (feed: Feed, choice: SignInChoice): Promise<void> => {
    await changeSignIn(this.#deps.library, feed.id, choice);
    await this.#checkAnew(feed.id);
  };

  readonly useCookies = async (feed: Feed): Promise<void> => {
    if (await this.#mayRead(feed.url)) await this.signIn(feed, { kind: 'cookies' });
  };

  readonly usePassword: MendModel['usePassword'] = async (feed, secret) => {
    if (await this.#mayRead(feed.url)) await this.signIn(feed, { kind: 'basic', ...secret });
  };

  readonly raiseLimit: MendModel['raiseLimit'] = async (feed, limit) => {
    await changeSettings(this.#deps.library, limit);
    await this.#checkAnew(feed.id);
  };

  readonly copyJournal = async (feed: Feed): Promise<void> => {
    const { library, copy = copyText } = this.#deps;
    await copy(await journalText(library, feed.id));
    this.#toasts.show({ kind: 'journalCopied' });
  };

  readonly learn = async (url: string): Promise<void> => {
    if (await this.#deps.access.has(url)) this.#mayBeRead.add(new URL(url).origin);
  };

  readonly dispose = (): void => undefined;

  #note(feedId: FeedId, finding: Finding | null): void {
    const noted = new Map(this.findings.value);
    if (finding === null) noted.delete(feedId);
    else noted.set(feedId, finding);
    this.findings.value = noted;
  }

  /** What was found holds no longer once something was changed. */
  async #checkAnew(feedId: FeedId): Promise<void> {
    this.#note(feedId, null);
    await this.#poll.start([feedId]);
  }

  async #mayRead(url: string): Promise<boolean> {
    if (this.#mayBeRead.has(new URL(url).origin)) return true;
    const given = await this.#deps.access.request([url]).catch(() => false);
    if (!given) this.#toasts.show({ kind: 'accessRefused' });
    return given;
  }

  /** One that was unfollowed and is still remembered there comes back first, with its statuses. */
  async #becomeOne(there: Feed, feed: Feed): Promise<void> {
    const { library } = this.#deps;
    if (there.removedAt !== null) await restoreFeeds(library, [there.id]);
    const { undoId } = await mergeFeeds(library, there.id, feed.id);
    this.#note(feed.id, null);
    if (undoId !== null) this.#toasts.show({ kind: 'merged', name: feedName(there) }, undoId);
  }
}

const addressesIn = (finding: Diagnosis | null): readonly string[] => {
  if (finding?.kind === 'moved') return [finding.url];
  return finding !== null && 'choices' in finding ? finding.choices.map(({ url }) => url) : [];
};

const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
