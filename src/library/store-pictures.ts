import type { ArticleId, FeedId } from '../model/ids';
import { forgetPicture } from './let-pictures-go';
import { write, type Library } from './open-library';
import type { MediaRecord, PictureRecord } from './records';

/** Whose picture it is. */
export interface PictureOwner {
  readonly articleId: ArticleId;
  readonly feedId: FeedId;
}

/** Keeps a picture for an article; one that several articles show, or that stands at several addresses, is kept once. */
export const storePicture = async (
  library: Library,
  owner: PictureOwner,
  { url, hash, bytes, type }: PictureRecord & { readonly url: string },
): Promise<void> => {
  const tx = write(library, ['media', 'pictures']);
  const pictures = tx.objectStore('pictures');
  const old = await tx.objectStore('media').get(url);
  if (old && old.hash !== hash) await forgetPicture(tx, old);
  if ((await pictures.getKey(hash)) === undefined) await pictures.put({ hash, bytes, type });
  const size = bytes.byteLength;
  await tx.objectStore('media').put({ ...shownBy(library, owner, old), url, hash, size });
  await tx.done;
};

/** Remembers that a picture could not be had, so that it is not asked for at every opening. */
export const storeBroken = async (
  library: Library,
  owner: PictureOwner,
  url: string,
): Promise<void> => {
  const tx = write(library, ['media', 'pictures']);
  const old = await tx.objectStore('media').get(url);
  // What was had once is better than nothing.
  if ((old?.hash ?? null) === null) {
    const record = { ...shownBy(library, owner, old), url, hash: null, size: 0 };
    await tx.objectStore('media').put(record);
  }
  await tx.done;
};

const shownBy = (
  library: Library,
  { articleId, feedId }: PictureOwner,
  old: MediaRecord | undefined,
): Pick<MediaRecord, 'articleIds' | 'feedId' | 'fetchedAt' | 'usedAt'> => ({
  articleIds: [...new Set([...(old?.articleIds ?? []), articleId])],
  feedId: old?.feedId ?? feedId,
  fetchedAt: library.now(),
  usedAt: library.now(),
});

/** Notes that an article was opened, so that its pictures go last; also those that another article brought. */
export const usePictures = async (
  library: Library,
  articleId: ArticleId,
  urls: readonly string[],
): Promise<void> => {
  if (urls.length === 0) return;
  const tx = library.db.transaction('media', 'readwrite');
  for (const url of urls) {
    const record = await tx.store.get(url);
    if (record === undefined) continue;
    const articleIds = [...new Set([...record.articleIds, articleId])];
    await tx.store.put({ ...record, articleIds, usedAt: library.now() });
  }
  await tx.done;
};
