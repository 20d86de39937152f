import { noChange } from '../model/change-set';
import type { ArticleId, FeedId } from '../model/ids';
import { write, type Library } from './open-library';
import type { MediaRecord } from './records';

/** Which of these pictures are kept, by address. */
export const readMedia = async (
  library: Library,
  urls: readonly string[],
): Promise<ReadonlyMap<string, MediaRecord>> => {
  const tx = library.db.transaction('media');
  const records = await Promise.all(urls.map((url) => tx.store.get(url)));
  return new Map(records.flatMap((record) => (record ? [[record.url, record]] : [])));
};

/** Keeps a picture for an article; one that several articles show is kept once. */
export const storeMedia = async (
  library: Library,
  articleId: ArticleId,
  picture: Pick<MediaRecord, 'url' | 'bytes' | 'type'>,
): Promise<void> => {
  const tx = write(library, ['media']);
  const store = tx.objectStore('media');
  const old = await store.get(picture.url);
  const articleIds = [...new Set([...(old?.articleIds ?? []), articleId])];
  await store.put({ ...picture, fetchedAt: library.now(), articleIds });
  await tx.done;
};

/** Every feed's picture. */
export const readIcons = async (library: Library): Promise<ReadonlyMap<FeedId, string>> =>
  new Map((await library.db.getAll('icons')).map((icon) => [icon.feedId, icon.dataUrl]));

/** One feed's picture, or null where none could be had. */
export const readIcon = async (library: Library, feedId: FeedId): Promise<string | null> =>
  (await library.db.get('icons', feedId))?.dataUrl ?? null;

/** Keeps a feed's picture. */
export const storeIcon = async (
  library: Library,
  feedId: FeedId,
  dataUrl: string,
): Promise<void> => {
  await library.db.put('icons', { feedId, dataUrl });
  library.announce({ ...noChange, feeds: [feedId] });
};
