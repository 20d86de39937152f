import { signal, type ReadonlySignal } from '@preact/signals';
import type { Feed } from '../../model/feed';
import type { FeedId } from '../../model/ids';
import type { PollProgress } from '../../model/messages';
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

/** Makes the model of a running poll. */
export const createPollModel = (
  { ask, hear, access }: Pick<Face, 'ask' | 'hear' | 'access'>,
  toasts: Pick<ToastModel, 'show'>,
  polled: () => void = () => undefined,
): PollModel => {
  const progress = signal<PollProgress | null>(null);
  const start = async (feedIds?: readonly FeedId[]): Promise<void> => {
    progress.value ??= { done: 0, total: feedIds?.length ?? 0 };
    try {
      const { added, failed, cancelled } = await ask('poll', { feedIds: feedIds ?? null });
      polled();
      if (!cancelled) toasts.show({ kind: 'polled', added, failed });
    } catch {
      toasts.show({ kind: 'backgroundFailed' });
    } finally {
      progress.value = null;
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
    dispose: hear((announcement) => {
      if (announcement.kind === 'polling') progress.value = announcement.progress;
    }),
  };
};
