import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { readCounts, type Counts } from '../../library/counters';
import { listFeeds, listFolders } from '../../library/feeds';
import { readIcons } from '../../library/media';
import { feedName, type Feed } from '../../model/feed';
import type { Folder } from '../../model/folder';
import type { FeedId } from '../../model/ids';
import type { Face } from './face';
import { runLatest } from './run-latest';

/** The followed feeds with their folders, pictures and counts, always as the library has them. */
export interface FeedsModel {
  /** Null until first read. */
  readonly feeds: ReadonlySignal<readonly Feed[] | null>;
  readonly byId: ReadonlySignal<ReadonlyMap<FeedId, Feed>>;
  readonly folders: ReadonlySignal<readonly Folder[]>;
  readonly icons: ReadonlySignal<ReadonlyMap<FeedId, string>>;
  readonly counts: ReadonlySignal<Counts | null>;
  readonly unread: ReadonlySignal<number>;
  /** Feeds whose last check failed, for want of access or otherwise. */
  readonly failing: ReadonlySignal<readonly Feed[]>;
  /** Feeds that cannot be asked until the person allows it. */
  readonly lackingAccess: ReadonlySignal<readonly Feed[]>;
  readonly checkedAt: ReadonlySignal<number | null>;
  readonly refresh: () => Promise<void>;
  readonly dispose: () => void;
}

/** Makes the model of the followed feeds. */
export const createFeedsModel = ({ library, hear }: Pick<Face, 'library' | 'hear'>): FeedsModel => {
  const feeds = signal<readonly Feed[] | null>(null);
  const folders = signal<readonly Folder[]>([]);
  const icons = signal<ReadonlyMap<FeedId, string>>(new Map());
  const counts = signal<Counts | null>(null);
  const refreshCounts = runLatest(async () => {
    counts.value = await readCounts(library);
  });
  const refreshFeeds = runLatest(async () => {
    const [list, shelves, pictures] = await Promise.all([
      listFeeds(library),
      listFolders(library),
      readIcons(library),
    ]);
    folders.value = shelves;
    icons.value = pictures;
    feeds.value = [...list].sort((a, b) => feedName(a).localeCompare(feedName(b)));
  });
  const dispose = hear((announcement) => {
    if (announcement.kind !== 'changed') return;
    const { change } = announcement;
    if (change.feeds.length > 0) void refreshFeeds();
    if (change.feeds.length + change.added.length + change.restated.length > 0) {
      void refreshCounts();
    }
  });
  const failing = computed(() => (feeds.value ?? []).filter((feed) => feed.failure !== null));
  return {
    feeds,
    folders,
    icons,
    counts,
    failing,
    dispose,
    byId: computed(() => new Map((feeds.value ?? []).map((feed) => [feed.id, feed]))),
    unread: computed(() => counts.value?.all.unread ?? 0),
    lackingAccess: computed(() =>
      failing.value.filter((feed) => feed.failure?.kind === 'noPermission'),
    ),
    checkedAt: computed(() =>
      (feeds.value ?? []).reduce<number | null>(
        (latest, { checkedAt }) => Math.max(latest ?? 0, checkedAt ?? 0) || null,
        null,
      ),
    ),
    refresh: async () => {
      await Promise.all([refreshFeeds(), refreshCounts()]);
    },
  };
};
