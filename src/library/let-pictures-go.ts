import type { IDBPObjectStore } from 'idb';
import type { ArticleId } from '../model/ids';
import type { Schema, StoreName } from './schema';

/** Lets an article's pictures go, inside the transaction that forgets it; those that other articles show stay. */
export const letPicturesGo = async <Names extends StoreName[]>(
  media: IDBPObjectStore<Schema, Names, 'media', 'readwrite'>,
  articleId: ArticleId,
): Promise<void> => {
  for (const picture of await media.index('byArticle').getAll(articleId)) {
    const articleIds = picture.articleIds.filter((id) => id !== articleId);
    void (articleIds.length === 0
      ? media.delete(picture.url)
      : media.put({ ...picture, articleIds }));
  }
};
