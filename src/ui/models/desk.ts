import type { ArticleView } from '../../model/article-view';
import type { Face } from './face';
import { createFeedsModel, type FeedsModel } from './feeds-model';
import { createListModel, type ListModel } from './list-model';
import { createPollModel, type PollModel } from './poll-model';
import { createSelectionModel, type SelectionModel } from './selection-model';
import { createSettingsModel, type SettingsModel } from './settings-model';
import { createToastModel, type ToastModel } from './toast-model';
import type { TriageModel } from './triage';
import { createTriageModel } from './triage-model';

/** The view models that both faces share. */
export interface Desk {
  readonly face: Face;
  readonly feeds: FeedsModel;
  readonly list: ListModel;
  readonly toasts: ToastModel;
  readonly triage: TriageModel;
  readonly poll: PollModel;
  readonly settings: SettingsModel;
  readonly selection: SelectionModel;
  readonly dispose: () => void;
}

/** Makes the shared view models and has them read what they show. */
export const createDesk = (face: Face, view: ArticleView): Desk => {
  const feeds = createFeedsModel(face);
  const list = createListModel(face, view);
  const toasts = createToastModel();
  const settings = createSettingsModel(face);
  const selection = createSelectionModel(list);
  const triage = createTriageModel(
    { ...face, marksOnOpen: () => settings.settings.peek().markReadOnOpen },
    list,
    toasts,
  );
  const poll = createPollModel(face, toasts, list.welcome);
  void list.show(view);
  void feeds.refresh();
  void settings.refresh();
  return {
    face,
    feeds,
    list,
    toasts,
    triage,
    poll,
    settings,
    selection,
    dispose: () => {
      for (const model of [feeds, list, toasts, poll, settings, selection]) model.dispose();
    },
  };
};
