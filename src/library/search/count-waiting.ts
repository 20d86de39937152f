import type { Library } from '../open-library';

/** How many notes wait to be taken into the index. */
export const countWaiting = (library: Library): Promise<number> => library.db.count('searchQueue');
