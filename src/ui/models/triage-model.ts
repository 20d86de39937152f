import type { ListModel } from './list-model';
import type { ToastModel } from './toast-model';
import type { TriageDeps, TriageModel } from './triage';

/** Makes the model of all that is done with articles; what it takes is loaded with the first act, not with the list. */
export const createTriageModel = (
  deps: TriageDeps,
  list: Pick<ListModel, 'view' | 'whole'>,
  toasts: Pick<ToastModel, 'show'>,
): TriageModel => {
  let loading: Promise<TriageModel> | undefined;
  const model = (): Promise<TriageModel> =>
    (loading ??= import('./triage').then(({ Triage }) => new Triage(deps, list, toasts)));
  return {
    toggleRead: async (ids) => (await model()).toggleRead(ids),
    markOpened: async (id) => (await model()).markOpened(id),
    markScrolled: async (ids) => (await model()).markScrolled(ids),
    toggleStar: async (ids) => (await model()).toggleStar(ids),
    toggleLater: async (ids) => (await model()).toggleLater(ids),
    tag: async (ids, change) => (await model()).tag(ids, change),
    remove: async (ids) => (await model()).remove(ids),
    markAllRead: async () => (await model()).markAllRead(),
    markBeside: async (id, side) => (await model()).markBeside(id, side),
    unfollow: async (feed) => (await model()).unfollow(feed),
    undo: async (undoId) => (await model()).undo(undoId),
  };
};
