import { signal, type ReadonlySignal } from '@preact/signals';
import type { Feed } from '../../model/feed';
import type { FeedId } from '../../model/ids';
import { pollBeatMs, type PollProgress } from '../../model/messages';
import type { Face } from './face';
import type { ToastModel } from './toast-model';

/** Checking feeds now, wherever it was started. */
export interface PollModel {
  /** Null when no poll is running. */
  readonly progress: ReadonlySignal<PollProgress | null>;
  readonly start: (feedIds?: readonly FeedId[]) => Promise<void>;
  readonly cancel: () => Promise<void>;
  /** Asks for access to these feeds' sites, then checks them. Straight from a click. */
  readonly allow: (feeds: readonly Feed[]) => Promise<void>;
  readonly dispose: () => void;
}

/** The background tells of a running poll every few seconds: when it has said nothing for so long, it has died. */
const silentMs = 3 * pollBeatMs;

/** Makes the model of a running poll. */
export const createPollModel = (
  { ask, hear, access }: Pick<Face, 'ask' | 'hear' | 'access'>,
  toasts: Pick<ToastModel, 'show'>,
  polled: () => void = () => undefined,
): PollModel => {
  const progress = signal<PollProgress | null>(null);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (told: PollProgress | null): void => {
    clearTimeout(waiting);
    progress.value = told;
    if (told === null) return;
    waiting = setTimeout(() => {
      progress.value = null;
    }, silentMs);
  };
  const stop = hear((announcement) => {
    if (announcement.kind === 'polling') show(announcement.progress);
  });
  const start = async (feedIds?: readonly FeedId[]): Promise<void> => {
    show(progress.value ?? { done: 0, total: feedIds?.length ?? 0 });
    try {
      const { added, failed, cancelled } = await ask('poll', { feedIds: feedIds ?? null });
      polled();
      if (!cancelled) toasts.show({ kind: 'polled', added, failed });
    } catch {
      toasts.show({ kind: 'backgroundFailed' });
    } finally {
      show(null);
    }
  };
  return {
    progress,
    start,
    cancel: async () => {
      await ask('cancelPoll', null);
    },
    allow: async (feeds) => {
      const granted = await access.request(feeds.map((feed) => feed.url));
      if (granted) await start(feeds.map((feed) => feed.id));
      else toasts.show({ kind: 'accessRefused' });
    },
    dispose: () => {
      clearTimeout(waiting);
      stop();
    },
  };
};
