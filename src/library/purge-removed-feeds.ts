import type { EpochMs } from '../model/epoch-ms';
import type { FeedId } from '../model/ids';
import { allOfFeed } from './feed-ranges';
import { forgetGone } from './known-pages';
import { letPicturesGo } from './let-pictures-go';
import { feedTextsKey } from './sites';
import { write, type Library } from './open-library';
import { noteForSearch } from './search/search-queue';

/** How long an action can be taken back. */
export const undoWindowMs = 30 * 24 * 60 * 60 * 1000;

/** Forgets feeds removed before the undo window, with all that came from them, what was deleted as long ago, and acts as old. */
export const purgeRemovedFeeds = async (library: Library): Promise<void> => {
  const before = (library.now() - undoWindowMs) as EpochMs;
  const old = (await library.db.getAll('feeds')).filter(
    ({ removedAt }) => removedAt !== null && removedAt < before,
  );
  for (const feed of old) await forgetFeed(library, feed.id);
  if (old.length > 0) await forgetPaged(library);
  await forgetDeleted(library, before);
  const tx = library.db.transaction(['undo', 'activity'], 'readwrite');
  for await (const cursor of tx.objectStore('activity')) {
    if (cursor.value.at >= before) break;
    await tx.objectStore('undo').delete(cursor.key);
    await cursor.delete();
  }
  await tx.done;
};

/** What the person deleted goes; its status stays, so that the feed does not bring it back. */
const forgetDeleted = async (library: Library, before: EpochMs): Promise<void> => {
  const tx = write(library, [
    'articles',
    'statuses',
    'contents',
    'media',
    'pictures',
    'searchQueue',
  ]);
  const statuses = tx.objectStore('statuses');
  const range = IDBKeyRange.upperBound(before, true);
  for (const status of await statuses.index('deleted').getAll(range)) {
    if (status.purged) continue;
    void statuses.put({ ...status, purged: true });
    void tx.objectStore('articles').delete(status.articleId);
    void tx.objectStore('contents').delete(status.articleId);
    noteForSearch(tx, [status.articleId]);
    await letPicturesGo(tx, status.articleId);
  }
  await tx.done;
};

/** Once for all feeds that went: their checks and counters stand among those of others. */
const forgetPaged = async (library: Library): Promise<void> => {
  const tx = write(library, ['feeds', 'checks', 'counters']);
  await Promise.all([forgetGone(tx, 'checks'), forgetGone(tx, 'counters')]);
  await tx.done;
};

const forgetFeed = async (library: Library, feedId: FeedId): Promise<void> => {
  const tx = write(library, [
    'feeds',
    'articles',
    'statuses',
    'contents',
    'places',
    'media',
    'pictures',
    'icons',
    'credentials',
    'sites',
    'habits',
    'searchQueue',
  ]);
  const index = tx.objectStore('statuses').index('feedListed');
  const articleIds = await index.getAllKeys(allOfFeed(feedId));
  noteForSearch(tx, articleIds);
  for (const articleId of articleIds) {
    void tx.objectStore('articles').delete(articleId);
    void tx.objectStore('statuses').delete(articleId);
    void tx.objectStore('contents').delete(articleId);
    void tx.objectStore('places').delete(articleId);
    await letPicturesGo(tx, articleId);
  }
  void tx.objectStore('icons').delete(feedId);
  void tx.objectStore('credentials').delete(feedId);
  void tx.objectStore('sites').delete(feedTextsKey(feedId));
  void tx.objectStore('habits').delete(feedId);
  void tx.objectStore('feeds').delete(feedId);
  await tx.done;
};
