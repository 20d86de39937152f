import { readUnreadCount } from './counters';
import type { Library } from './open-library';
import { readSettings } from './settings';

const key = 'newSinceLook';

interface NewRecord {
  readonly added: number;
}

/** What the toolbar icon is to say. */
export interface BadgeCount {
  readonly count: number;
  /** Whether the number itself is shown, or only that there is one. */
  readonly asDot: boolean;
}

/** Notes that so many new articles came while the person was elsewhere. */
export const noteNew = async (library: Library, added: number): Promise<void> => {
  if (added === 0) return;
  const tx = library.db.transaction('meta', 'readwrite');
  const before = (await tx.store.get(key)) as NewRecord | undefined;
  await tx.store.put({ added: (before?.added ?? 0) + added }, key);
  await tx.done;
};

/** Notes that the person looks at what there is. */
export const noteLook = async (library: Library): Promise<void> => {
  await library.db.put('meta', { added: 0 }, key);
};

/** What the badge says by the person's choice: what is unread, what is new since they last looked, or nothing. */
export const readBadge = async (library: Library): Promise<BadgeCount> => {
  const { badge } = await readSettings(library);
  const unread = badge === 'off' ? 0 : await readUnreadCount(library);
  if (badge !== 'new') return { count: unread, asDot: badge === 'dot' };
  const since = (await library.db.get('meta', key)) as NewRecord | undefined;
  // What was read elsewhere is not new any more.
  return { count: Math.min(unread, since?.added ?? 0), asDot: false };
};
