import { useEffect, useRef } from 'preact/hooks';
import type { ListModel } from '../models/list-model';
import { focusRow } from './focus-row';

/**
 * Gives the current row the focus again when what covered the list goes. Not at the start: there the first key lands on the row,
 * however soon the list was read.
 */
export const useFocusBack = (
  { currentId }: Pick<ListModel, 'currentId'>,
  covered: boolean,
): void => {
  const wasCovered = useRef(covered);
  useEffect(() => {
    const current = currentId.peek();
    if (wasCovered.current && !covered && current !== null) focusRow(current);
    wasCovered.current = covered;
  }, [covered]);
};
