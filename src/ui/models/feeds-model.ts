import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { readCounts, type Counts } from '../../library/counters';
import { countUnreadToday } from '../../library/count-today';
import { listFolders, listSources } from '../../library/feeds';
import { readIcons } from '../../library/icons';
import type { Library } from '../../library/open-library';
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
export const createFeedsModel = (deps: Pick<Face, 'library' | 'hear'>): FeedsModel =>
  new Feeds(deps);

class Feeds implements FeedsModel {
  readonly feeds = signal<readonly Feed[] | null>(null);
  readonly saved = signal<Feed | null>(null);
  readonly folders = signal<readonly Folder[]>([]);
  readonly icons = signal<ReadonlyMap<FeedId, string>>(new Map());
  readonly counts = signal<Counts | null>(null);
  readonly today = signal(0);
  readonly unread = computed(() => this.counts.value?.all.unread ?? 0);
  readonly byId = computed(() => {
    const shelf = this.saved.value;
    const all = [...(this.feeds.value ?? []), ...(shelf ? [shelf] : [])];
    return new Map(all.map((feed) => [feed.id, feed]));
  });
  readonly failing = computed(() =>
    (this.feeds.value ?? []).filter((feed) => feed.failure !== null),
  );
  readonly lackingAccess = computed(() =>
    this.failing.value.filter((feed) => feed.failure?.kind === 'noPermission'),
  );
  readonly checkedAt = computed(() =>
    (this.feeds.value ?? []).reduce<number | null>(
      (latest, { checkedAt }) => Math.max(latest ?? 0, checkedAt ?? 0) || null,
      null,
    ),
  );
  readonly dispose: () => void;
  readonly #library: Library;
  readonly #refreshCounts = runLatest(() => this.#readCounts());
  readonly #refreshFeeds = runLatest(() => this.#readFeeds());

  constructor({ library, hear }: Pick<Face, 'library' | 'hear'>) {
    this.#library = library;
    this.dispose = hear((announcement) => {
      if (announcement.kind !== 'changed') return;
      const { change } = announcement;
      if (change.feeds.length > 0 || change.shelves) void this.#refreshFeeds();
      if (change.feeds.length + change.added.length + change.restated.length > 0) {
        void this.#refreshCounts();
      }
    });
  }

  readonly refresh = async (): Promise<void> => {
    await Promise.all([this.#refreshFeeds(), this.#refreshCounts()]);
  };

  async #readCounts(): Promise<void> {
    const [read, unreadToday] = await Promise.all([
      readCounts(this.#library),
      countUnreadToday(this.#library),
    ]);
    batch(() => {
      this.counts.value = read;
      this.today.value = unreadToday;
    });
  }

  async #readFeeds(): Promise<void> {
    const [list, shelves, pictures] = await Promise.all([
      listSources(this.#library),
      listFolders(this.#library),
      readIcons(this.#library),
    ]);
    const shelf = list.find(({ kind }) => kind === 'saved');
    batch(() => {
      this.folders.value = shelves;
      this.icons.value = pictures;
      this.saved.value = shelf ?? null;
      this.feeds.value = list
        .filter(({ kind }) => kind === 'polled')
        .sort((a, b) => feedName(a).localeCompare(feedName(b)));
    });
  }
}
