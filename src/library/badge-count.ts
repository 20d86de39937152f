import { readUnreadCount } from './counters';
import type { Library } from './open-library';
import { readSettings } from './settings';

const key = 'newSinceLook';

/** What the toolbar icon is to say. */
export interface BadgeCount {
  readonly count: number;
  /** Whether the number itself is shown, or only that there is one. */
  readonly asDot: boolean;
}

/** Notes that so many new articles came while the person was elsewhere. */
export const noteNew = async (library: Library, added: number): Promise<void> => {
  const tx = library.db.transaction('meta', 'readwrite');
  const before = ((await tx.store.get(key)) as number | undefined) ?? 0;
  await tx.store.put(before + added, key);
  await tx.done;
};

/** Notes that the person looks at what there is. */
export const noteLook = async (library: Library): Promise<void> => {
  await library.db.put('meta', 0, key);
};

/** What the badge says by the person's choice: what is unread, what is new since they last looked, or nothing. */
export const readBadge = async (library: Library): Promise<BadgeCount> => {
  const { badge } = await readSettings(library);
  const unread = badge === 'off' ? 0 : await readUnreadCount(library);
  // What was read elsewhere is not new any more.
  const count =
    badge === 'new'
      ? Math.min(unread, ((await library.db.get('meta', key)) as number | undefined) ?? 0)
      : unread;
  return { count, asDot: badge === 'dot' };
};
