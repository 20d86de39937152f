import type { EpochMs } from '../model/epoch-ms';
import type { FeedId } from '../model/ids';
import { letPicturesGo } from './let-pictures-go';
import { write, type Library } from './open-library';

/** How long an action can be taken back. */
export const undoWindowMs = 30 * 24 * 60 * 60 * 1000;

/** Forgets feeds removed before the undo window, with all that came from them, and undo entries as old. */
export const purgeRemovedFeeds = async (library: Library): Promise<void> => {
  const before = (library.now() - undoWindowMs) as EpochMs;
  for (const feed of await library.db.getAll('feeds')) {
    if (feed.removedAt !== null && feed.removedAt < before) await forgetFeed(library, feed.id);
  }
  const tx = library.db.transaction('undo', 'readwrite');
  for await (const cursor of tx.store) {
    if (cursor.value.at >= before) break;
    await cursor.delete();
  }
  await tx.done;
};

const forgetFeed = async (library: Library, feedId: FeedId): Promise<void> => {
  const tx = write(library, [
    'feeds',
    'articles',
    'statuses',
    'contents',
    'media',
    'icons',
    'documents',
    'credentials',
    'counters',
    'journal',
  ]);
  const media = tx.objectStore('media');
  for (const articleId of await tx.objectStore('statuses').index('byFeed').getAllKeys(feedId)) {
    void tx.objectStore('articles').delete(articleId);
    void tx.objectStore('statuses').delete(articleId);
    void tx.objectStore('contents').delete(articleId);
    await letPicturesGo(media, articleId);
  }
  for (const key of await tx.objectStore('journal').index('byFeed').getAllKeys(feedId)) {
    void tx.objectStore('journal').delete(key);
  }
  void tx.objectStore('icons').delete(feedId);
  void tx.objectStore('documents').delete(feedId);
  void tx.objectStore('credentials').delete(feedId);
  void tx.objectStore('counters').delete(feedId);
  void tx.objectStore('feeds').delete(feedId);
  await tx.done;
};
