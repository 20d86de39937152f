import { showBadge } from '../browser/badge';
import { noteLook, readBadge } from '../library/badge-count';
import type { Library } from '../library/open-library';

/**
 * Notes that the person looks at this page, whenever they come or go: what arrived meanwhile was seen too.
 * @returns How to bring the toolbar's badge up to date after a change.
 */
export const keepBadge = (library: Library): (() => Promise<void>) => {
  const refresh = async (): Promise<void> => {
    const { count, asDot } = await readBadge(library);
    await showBadge(count, asDot);
  };
  const look = (): void => {
    void noteLook(library).then(refresh);
  };
  look();
  document.addEventListener('visibilitychange', look);
  return refresh;
};
