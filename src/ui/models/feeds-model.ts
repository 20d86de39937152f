import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { readCounts, type Counts } from '../../library/counters';
import { countUnreadToday } from '../../library/count-today';
import { listFolders, listSources } from '../../library/feeds';
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
  /** The shelf of saved pages, once there is one. */
  readonly saved: ReadonlySignal<Feed | null>;
  /** The feeds and the shelf. */
  readonly byId: ReadonlySignal<ReadonlyMap<FeedId, Feed>>;
  readonly folders: ReadonlySignal<readonly Folder[]>;
  readonly icons: ReadonlySignal<ReadonlyMap<FeedId, string>>;
  readonly counts: ReadonlySignal<Counts | null>;
  readonly unread: ReadonlySignal<number>;
  /** Unread since midnight. */
  readonly today: ReadonlySignal<number>;
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
  const today = signal(0);
  const saved = signal<Feed | null>(null);
  const refreshCounts = runLatest(async () => {
    const [read, unreadToday] = await Promise.all([readCounts(library), countUnreadToday(library)]);
    batch(() => {
      counts.value = read;
      today.value = unreadToday;
    });
  });
  const refreshFeeds = runLatest(async () => {
    const [list, shelves, pictures] = await Promise.all([
      listSources(library),
      listFolders(library),
      readIcons(library),
    ]);
    const shelf = list.find(({ kind }) => kind === 'saved');
    batch(() => {
      folders.value = shelves;
      icons.value = pictures;
      saved.value = shelf ?? null;
      feeds.value = list
        .filter(({ kind }) => kind === 'polled')
        .sort((a, b) => feedName(a).localeCompare(feedName(b)));
    });
  });
  const dispose = hear((announcement) => {
    if (announcement.kind !== 'changed') return;
    const { change } = announcement;
    if (change.feeds.length > 0 || change.shelves) void refreshFeeds();
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
    today,
    saved,
    byId: computed(() => {
      const shelf = saved.value;
      const all = [...(feeds.value ?? []), ...(shelf ? [shelf] : [])];
      return new Map(all.map((feed) => [feed.id, feed]));
    }),
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
