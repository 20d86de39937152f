import type { MediaRecord } from '../records';
import type { Upgrade } from './upgrade';

/** A picture as it was kept before: its bytes beside its address. */
interface OldMedia {
  readonly url: string;
  readonly bytes: ArrayBuffer;
  readonly type: string;
  readonly fetchedAt: MediaRecord['fetchedAt'];
  readonly articleIds: MediaRecord['articleIds'];
}

/** Pictures' bytes get a store of their own, by content, so that what is kept can be weighed without being read. */
export const weighPictures: Upgrade = async (db, tx) => {
  const pictures = db.createObjectStore('pictures', { keyPath: 'hash' });
  const media = tx.objectStore('media');
  media.createIndex('byHash', 'hash');
  for await (const cursor of media) {
    const { url, bytes, type, fetchedAt, articleIds } = cursor.value as unknown as OldMedia;
    const status = articleIds[0] && (await tx.objectStore('statuses').get(articleIds[0]));
    // Hashing would let the upgrade's transaction end; the address is as good a name for what was kept by address.
    const hash = `url ${url}`;
    await pictures.put({ hash, bytes, type });
    const weighed: MediaRecord = {
      ...{ url, hash, size: bytes.byteLength, fetchedAt, usedAt: fetchedAt, articleIds },
      feedId: (status ? status.feedId : '') as MediaRecord['feedId'],
    };
    await cursor.update(weighed);
  }
};
