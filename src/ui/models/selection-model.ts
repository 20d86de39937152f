import { signal, type ReadonlySignal } from '@preact/signals';
import type { ArticleId } from '../../model/ids';
import type { ListModel } from './list-model';

/** The articles that the next act is for, where the person chose some. */
export interface SelectionModel {
  readonly ids: ReadonlySignal<ReadonlySet<ArticleId>>;
  readonly toggle: (id: ArticleId) => void;
  /** From the last one chosen, or the current row, up to this one. */
  readonly extend: (id: ArticleId) => void;
  readonly all: () => Promise<void>;
  readonly clear: () => void;
  readonly dispose: () => void;
}

type ListPart = Pick<ListModel, 'ids' | 'view' | 'currentId' | 'whole'>;

/** Makes the model of the selection; another view begins without one. */
export const createSelectionModel = (list: ListPart): SelectionModel => {
  const ids = signal<ReadonlySet<ArticleId>>(new Set());
  let anchor: ArticleId | null = null;
  const clear = (): void => {
    anchor = null;
    if (ids.peek().size > 0) ids.value = new Set();
  };
  return {
    ids,
    clear,
    toggle: (id) => {
      anchor = id;
      const next = new Set(ids.peek());
      if (!next.delete(id)) next.add(id);
      ids.value = next;
    },
    extend: (id) => {
      const all = list.ids.peek();
      const from = all.indexOf(anchor ?? list.currentId.peek() ?? id);
      const to = all.indexOf(id);
      anchor ??= all[from] ?? id;
      const between = all.slice(Math.min(from, to), Math.max(from, to) + 1);
      ids.value = new Set([...ids.peek(), ...between]);
    },
    all: async () => {
      ids.value = new Set(await list.whole());
    },
    dispose: list.view.subscribe(clear),
  };
};
