import type { ArticleId, FeedId } from '../model/ids';
import type { Settings } from '../model/settings';
import { forgetPicture } from './let-pictures-go';
import type { Library } from './open-library';
import type { MediaRecord } from './records';

/** How much room pictures may take, in bytes. */
export interface PictureBudget {
  readonly total: number;
  readonly perFeed: number;
}

const megabyte = 1_000_000;

/** The person's budget in bytes; a feed without a limit of its own has the whole. */
export const pictureBudget = ({
  pictureMegabytes,
  pictureMegabytesPerFeed,
}: Pick<Settings, 'pictureMegabytes' | 'pictureMegabytesPerFeed'>): PictureBudget => ({
  total: pictureMegabytes * megabyte,
  perFeed: pictureMegabytesPerFeed === 0 ? Infinity : pictureMegabytesPerFeed * megabyte,
});

/** What pictures weigh together and by feed; a content that stands at several addresses weighs once. */
class Scales {
  total = 0;
  readonly #feeds = new Map<FeedId, number>();
  readonly #uses = new Map<string, number>();

  constructor(records: readonly MediaRecord[]) {
    for (const record of records) this.add(record);
  }

  add({ hash, size, feedId }: MediaRecord): void {
    if (hash === null) return;
    const uses = this.#uses.get(hash) ?? 0;
    this.#uses.set(hash, uses + 1);
    if (uses === 0) this.total += size;
    this.#feeds.set(feedId, this.ofFeed(feedId) + size);
  }

  take({ hash, size, feedId }: MediaRecord): void {
    if (hash === null) return;
    const uses = (this.#uses.get(hash) ?? 1) - 1;
    this.#uses.set(hash, uses);
    if (uses === 0) this.total -= size;
    this.#feeds.set(feedId, this.ofFeed(feedId) - size);
  }

  ofFeed(feedId: FeedId): number {
    return this.#feeds.get(feedId) ?? 0;
  }
}

/**
 * Lets the pictures of what was not opened for longest go, until all and each feed's are within the budget. Those of starred
 * articles, of articles put aside, and of the one that is open stay, even where that is more.
 * @returns How many went.
 */
export const keepWithinBudget = async (
  library: Library,
  budget: PictureBudget,
  openId: ArticleId | null,
): Promise<number> => {
  const tx = library.db.transaction(['media', 'pictures', 'statuses'], 'readwrite');
  const records = await tx.objectStore('media').getAll();
  const scales = new Scales(records);
  const statuses = tx.objectStore('statuses');
  const isWanted = async (articleId: ArticleId): Promise<boolean> => {
    if (articleId === openId) return true;
    const status = await statuses.get(articleId);
    return status !== undefined && (status.starredAt !== null || status.laterAt !== null);
  };
  let gone = 0;
  for (const record of records.sort((a, b) => a.usedAt - b.usedAt)) {
    const isOver = scales.total > budget.total || scales.ofFeed(record.feedId) > budget.perFeed;
    if (record.hash === null || !isOver) continue;
    const wanted = await Promise.all(record.articleIds.map(isWanted));
    if (wanted.includes(true)) continue;
    await forgetPicture(tx, record);
    scales.take(record);
    gone += 1;
  }
  await tx.done;
  return gone;
};

/** What was opened, or fetched, longer ago than this makes room for pictures that are fetched ahead. */
const staleAfterMs = 3 * 24 * 60 * 60 * 1000;

/** Whether pictures may be fetched ahead for a feed: fetching must not push out what was opened or fetched just before. */
export const hasPictureRoom = async (
  library: Library,
  budget: PictureBudget,
  feedId: FeedId,
): Promise<boolean> => {
  const before = library.now() - staleAfterMs;
  const held = (await library.db.getAll('media')).filter(({ usedAt }) => usedAt > before);
  const scales = new Scales(held);
  return scales.total < budget.total && scales.ofFeed(feedId) < budget.perFeed;
};

/** What all kept pictures weigh together, in bytes. */
export const weighAllPictures = async (library: Library): Promise<number> =>
  new Scales(await library.db.getAll('media')).total;
