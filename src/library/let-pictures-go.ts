import type { IDBPTransaction } from 'idb';
import type { ArticleId } from '../model/ids';
import type { MediaRecord } from './records';
import type { Schema, StoreName } from './schema';

type PictureTx = IDBPTransaction<Schema, ['media', 'pictures'], 'readwrite'>;

/** The two stores of pictures, whatever else the transaction is about. */
const storesOf = <Names extends StoreName[]>(tx: IDBPTransaction<Schema, Names, 'readwrite'>) => {
  const pictures = tx as unknown as PictureTx;
  return { media: pictures.objectStore('media'), pictures: pictures.objectStore('pictures') };
};

/** Lets an article's pictures go, inside the transaction that forgets it; those that other articles show stay. */
export const letPicturesGo = async <Names extends StoreName[]>(
  tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  articleId: ArticleId,
): Promise<void> => {
  const { media } = storesOf(tx);
  for (const record of await media.index('byArticle').getAll(articleId)) {
    const articleIds = record.articleIds.filter((id) => id !== articleId);
    if (articleIds.length === 0) await forgetPicture(tx, record);
    else await media.put({ ...record, articleIds });
  }
};

/** Forgets one picture, and its content where no other address has the same. */
export const forgetPicture = async <Names extends StoreName[]>(
  tx: IDBPTransaction<Schema, Names, 'readwrite'>,
  { url, hash }: Pick<MediaRecord, 'url' | 'hash'>,
): Promise<void> => {
  const { media, pictures } = storesOf(tx);
  await media.delete(url);
  if (hash === null) return;
  const others = await media.index('byHash').count(hash);
  if (others === 0) await pictures.delete(hash);
};
