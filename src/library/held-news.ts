import type { ArticleId, FeedId } from '../model/ids';
import { write, type Library } from './open-library';

const key = 'heldNews';
/** More than this is told of by nothing but its number, which nobody counts at that height. */
const mostHeld = 500;

/** A new article that is told of when the quiet hours are over. */
export interface HeldNews {
  readonly feedId: FeedId;
  readonly articleId: ArticleId;
  /** It fits a search, whatever was chosen for its feed. */
  readonly bySearch?: true;
}

/** Keeps news for when the quiet hours are over. */
export const holdNews = async (library: Library, news: readonly HeldNews[]): Promise<void> => {
  const tx = write(library, ['meta']);
  const store = tx.objectStore('meta');
  const held = ((await store.get(key)) as readonly HeldNews[] | undefined) ?? [];
  await store.put([...held, ...news].slice(-mostHeld), key);
  await tx.done;
};

/** Takes what was kept, which is then kept no longer. */
export const takeHeldNews = async (library: Library): Promise<readonly HeldNews[]> => {
  const tx = write(library, ['meta']);
  const store = tx.objectStore('meta');
  const held = (await store.get(key)) as readonly HeldNews[] | undefined;
  if (held !== undefined) await store.delete(key);
  await tx.done;
  return held ?? [];
};
