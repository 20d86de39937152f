import { readCopyHead } from '../../browser/copy-store';
import { bornOf } from '../../library/backup/born';
import type { Library } from '../../library/open-library';
import type { CopyHead, CopySlot } from '../../model/backup';

/** A copy that can be brought back. */
export interface KeptCopy {
  readonly slot: CopySlot;
  readonly head: CopyHead;
}

/** The copy of a library that was lost, where this one is new; null where nothing was lost. */
export const findLostCopy = async (library: Library): Promise<KeptCopy | null> => {
  const [born, head] = await Promise.all([bornOf(library), readCopyHead('now')]);
  return head !== null && head.born !== born && head.feeds > 0 ? { slot: 'now', head } : null;
};
