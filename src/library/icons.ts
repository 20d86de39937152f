import { noChange } from '../model/change-set';
import type { FeedId } from '../model/ids';
import type { Library } from './open-library';

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
