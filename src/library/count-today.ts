import type { Library } from './open-library';
import { rangeOf, strandsOf } from './strands';

/** How many articles since midnight are unread: counted, since no kept number knows when the day turns. */
export const countUnreadToday = async (library: Library): Promise<number> => {
  const [strand] = await strandsOf(library, { kind: 'today', unread: true });
  return strand === undefined
    ? 0
    : library.db.countFromIndex('statuses', strand.index, rangeOf(strand));
};
