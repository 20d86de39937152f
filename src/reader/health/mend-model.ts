import { signal, type ReadonlySignal } from '@preact/signals';
import { changeSignIn, type SignInChoice } from '../../library/credentials';
import { changeAddress, findFeedByUrl } from '../../library/feeds';
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
  readonly dispose: () => void;
}

interface Deps extends Pick<Face, 'library' | 'ask' | 'access'> {
  readonly copy?: (text: string) => Promise<void>;
}

/** Makes the model that finds faults and mends them. */
export const createMendModel = (
  { library, ask, access, copy = copyText }: Deps,
  poll: Pick<PollModel, 'start'>,
  toasts: Pick<ToastModel, 'show'>,
): MendModel => {
  const findings = signal<ReadonlyMap<FeedId, Finding>>(new Map());
  const note = (feedId: FeedId, finding: Finding | null): void => {
    const noted = new Map(findings.value);
    if (finding === null) noted.delete(feedId);
    else noted.set(feedId, finding);
    findings.value = noted;
  };
  /** What was found holds no longer once something was changed. */
  const checkAnew = async (feedId: FeedId): Promise<void> => {
    note(feedId, null);
    await poll.start([feedId]);
  };
  const granted = async (url: string): Promise<boolean> => {
    const given = await access.request([url]).catch(() => false);
    if (!given) toasts.show({ kind: 'accessRefused' });
    return given;
  };
  const signIn = async (feed: Feed, choice: SignInChoice): Promise<void> => {
    await changeSignIn(library, feed.id, choice);
    await checkAnew(feed.id);
  };
  return {
    findings,
    signIn,
    findOut: async (feed) => {
      note(feed.id, 'asking');
      try {
        note(feed.id, await ask('diagnose', { feedId: feed.id }));
      } catch {
        note(feed.id, null);
        toasts.show({ kind: 'backgroundFailed' });
      }
    },
    recheck: (feed) => checkAnew(feed.id),
    useAddress: async (feed, address) => {
      const secret = splitSignIn(address);
      const url = secret?.url ?? address;
      if (!(await granted(url))) return;
      const there = await findFeedByUrl(library, url);
      if (there === undefined || there.id === feed.id) {
        await changeAddress(library, feed.id, url);
        return secret === null ? checkAnew(feed.id) : signIn(feed, { kind: 'basic', ...secret });
      }
      if (there.removedAt !== null) await restoreFeeds(library, [there.id], null);
      const { undoId } = await mergeFeeds(library, there.id, feed.id);
      note(feed.id, null);
      if (undoId !== null) toasts.show({ kind: 'merged', name: feedName(there) }, undoId);
    },
    useCookies: async (feed) => {
      if (await granted(feed.url)) await signIn(feed, { kind: 'cookies' });
    },
    usePassword: async (feed, secret) => {
      if (await granted(feed.url)) await signIn(feed, { kind: 'basic', ...secret });
    },
    raiseLimit: async (feed, limit) => {
      await changeSettings(library, limit);
      await checkAnew(feed.id);
    },
    copyJournal: async (feed) => {
      await copy(await journalText(library, feed.id));
      toasts.show({ kind: 'journalCopied' });
    },
    dispose: () => undefined,
  };
};

const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
