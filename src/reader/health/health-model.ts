import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { readMissedBeats } from '../../library/beats';
import { silentFeeds } from '../../library/silent-feeds';
import { findTwins, mergeFeeds, type FeedTwins } from '../../library/merge-feeds';
import type { MissedBeat } from '../../library/records';
import { feedName, type Feed } from '../../model/feed';
import type { Face } from '../../ui/models/face';
import type { FeedsModel } from '../../ui/models/feeds-model';
import { runLatest } from '../../ui/models/run-latest';
import type { ToastModel } from '../../ui/models/toast-model';

/** How the followed feeds fare, all together. */
export interface HealthModel {
  /** Feeds whose last check failed. */
  readonly failing: ReadonlySignal<readonly Feed[]>;
  /** Feeds that are well but have brought nothing for half a year, the longest silent first. */
  readonly silent: ReadonlySignal<readonly Feed[]>;
  readonly well: ReadonlySignal<readonly Feed[]>;
  /** The same feed under two addresses. */
  readonly twins: ReadonlySignal<readonly FeedTwins[]>;
  /** The latest times in which checking stood still, newest first. */
  readonly missed: ReadonlySignal<readonly MissedBeat[]>;
  /** Bytes that did not have to be downloaded, all feeds together. */
  readonly savedBytes: ReadonlySignal<number>;
  readonly merge: (twins: FeedTwins) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly dispose: () => void;
}

const shownMisses = 5;

/** Makes the model of the health view. */
export const createHealthModel = (
  { library }: Pick<Face, 'library'>,
  { feeds }: Pick<FeedsModel, 'feeds'>,
  toasts: Pick<ToastModel, 'show'>,
): HealthModel => {
  const twins = signal<readonly FeedTwins[]>([]);
  const missed = signal<readonly MissedBeat[]>([]);
  const all = computed(() => feeds.value ?? []);
  const failing = computed(() => all.value.filter(({ failure }) => failure !== null));
  const silent = computed(() => silentFeeds(all.value, library.now()));
  const refresh = runLatest(async () => {
    [twins.value, missed.value] = await Promise.all([
      findTwins(library),
      readMissedBeats(library, shownMisses),
    ]);
  });
  let known: string | null = null;
  const dispose = effect(() => {
    // Comparing feeds reads many articles: only a feed that came, went or moved can make new twins.
    const now = addresses(all.value);
    if (now !== known) void refresh();
    known = now;
  });
  return {
    failing,
    silent,
    well: computed(() => {
      const others = new Set([...failing.value, ...silent.value]);
      return all.value.filter((feed) => !others.has(feed));
    }),
    twins,
    missed,
    savedBytes: computed(() => all.value.reduce((sum, feed) => sum + feed.savedBytes, 0)),
    merge: async ({ keep, drop }) => {
      const { undoId } = await mergeFeeds(library, keep.id, drop.id);
      if (undoId !== null) toasts.show({ kind: 'merged', name: feedName(keep) }, undoId);
      await refresh();
    },
    refresh,
    dispose,
  };
};

const addresses = (feeds: readonly Feed[]): string =>
  feeds.map(({ id, url, seenMove }) => `${id} ${url} ${seenMove?.url ?? ''}`).join('\n');
