import { signal, type ReadonlySignal } from '@preact/signals';
import type { ArticleId } from '../../model/ids';
import type { ListModel } from './list-model';

/** The articles that the next act is for, where the person chose some. */
export interface SelectionModel {
  readonly ids: ReadonlySignal<ReadonlySet<ArticleId>>;
  readonly toggle: (id: ArticleId) => void;
  /**
   * From where the last stretch began, else from an article (the current row where none is named), up to this one; going
   * back makes the stretch shorter again.
   */
  readonly extend: (id: ArticleId, from?: ArticleId | null) => void;
  readonly all: () => Promise<void>;
  readonly clear: () => void;
  readonly dispose: () => void;
}

type ListPart = Pick<ListModel, 'ids' | 'view' | 'currentId' | 'whole'>;

/** Makes the model of the selection; another view begins without one, and what leaves the list leaves it. */
export const createSelectionModel = (list: ListPart): SelectionModel => {
  const ids = signal<ReadonlySet<ArticleId>>(new Set());
  let anchor: ArticleId | null = null;
  /** What was chosen before the stretch that is being extended. */
  let before: ReadonlySet<ArticleId> = new Set();
  const clear = (): void => {
    anchor = null;
    before = new Set();
    if (ids.peek().size > 0) ids.value = new Set();
  };
  const follow = (listed: readonly ArticleId[]): void => {
    if (ids.peek().size === 0) return;
    const there = new Set(listed);
    const left = [...ids.peek()].filter((id) => there.has(id));
    if (left.length === 0) clear();
    else if (left.length < ids.peek().size) ids.value = new Set(left);
  };
  const stops = [list.view.subscribe(clear), list.ids.subscribe(follow)];
  return {
    ids,
    clear,
    toggle: (id) => {
      anchor = id;
      const next = new Set(ids.peek());
      if (!next.delete(id)) next.add(id);
      before = next;
      ids.value = next;
    },
    extend: (id, begin = list.currentId.peek()) => {
      const all = list.ids.peek();
      if (anchor === null || !all.includes(anchor)) {
        anchor = begin ?? id;
        before = ids.peek();
      }
      const from = all.indexOf(anchor);
      const to = all.indexOf(id);
      ids.value = new Set([...before, ...all.slice(Math.min(from, to), Math.max(from, to) + 1)]);
    },
    all: async () => {
      ids.value = new Set(await list.whole());
    },
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
};
