import { joinChanges, type ChangeSet } from '../model/change-set';

/** So often are changes told while they keep coming. */
const pauseMs = 300;

/** Tells the first change at once and what follows together: a poll changes much, and every open page reads anew each time. */
export const gatherChanges = (
  tell: (change: ChangeSet) => void,
  later: (work: () => void, ms: number) => void,
): ((change: ChangeSet) => void) => {
  let gathered: ChangeSet | null = null;
  let resting = false;
  const flush = (): void => {
    resting = gathered !== null;
    if (gathered === null) return;
    const change = gathered;
    gathered = null;
    later(flush, pauseMs);
    tell(change);
  };
  return (change) => {
    gathered = gathered === null ? change : joinChanges(gathered, change);
    if (!resting) flush();
  };
};
