import type { Library } from '../open-library';
import type { Candidate } from './gather-candidates';
import { idsOf } from './ids-of';
import type { ParsedQuery } from './parse-query';

/** The index that lists the articles of a state; what is read has none of its own. */
const indexes = { unread: 'feedUnread', starred: 'starred', later: 'later' } as const;

/** Of so few articles it is quicker to know all than to ask for the status of each candidate. */
const mostListed = 20_000;

/**
 * Candidates without those that cannot be in a state that is asked for: most searches that are kept ask for what is unread, of which
 * there is little in much. What is left still has to be asked for its status.
 */
export const narrowByStatus = async (
  library: Library,
  { filters }: ParsedQuery,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> => {
  const states = filters.flatMap((filter) =>
    filter.field === 'is' && !filter.negative && filter.value !== 'read' ? [filter.value] : [],
  );
  let left = candidates;
  for (const state of states) {
    const tx = library.db.transaction(['statuses', 'searchSegments']);
    const index = tx.objectStore('statuses').index(indexes[state]);
    if ((await index.count()) > mostListed) continue;
    const listed = new Set(await index.getAllKeys());
    const ids = await idsOf(tx.objectStore('searchSegments'), left);
    left = left.filter((candidate) => {
      const id = ids.get(candidate);
      return id !== undefined && listed.has(id);
    });
  }
  return left;
};
