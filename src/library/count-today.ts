import type { Library } from './open-library';
import { rangeOf, strandsOf } from './strands';

/** How many articles since midnight are unread: counted, since no kept number knows when the day turns. */
export const countUnreadToday = (library: Library): Promise<number> => count(library, true);

/** How many articles came out since midnight, read or not. */
export const countToday = (library: Library): Promise<number> => count(library, false);

const count = async (library: Library, unread: boolean): Promise<number> => {
  const [strand] = await strandsOf(library, { kind: 'today', unread });
  return strand === undefined
    ? 0
    : library.db.countFromIndex('statuses', strand.index, rangeOf(strand));
};
