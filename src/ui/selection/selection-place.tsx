import type { Desk } from '../models/desk';
import { lazyScreen } from '../screens/lazy-screen';
import { tn } from '../text/t';

const SelectionBar = lazyScreen(() => import('./selection-bar').then((bar) => bar.SelectionBar));

/** Where the selection's bar comes, loaded with the first selection; the region that tells how many is there before. */
export const SelectionPlace = ({ desk }: { desk: Desk }) => {
  const count = desk.selection.ids.value.size;
  return (
    <>
      <p class="visually-hidden" role="status" data-testid="selected-count">
        {count > 0 && tn('selectedCount', count)}
      </p>
      {count > 0 && <SelectionBar desk={desk} />}
    </>
  );
};
