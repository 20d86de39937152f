import type { ArticleView } from '../../model/article-view';
import type { Face } from './face';
import { createFeedsModel, type FeedsModel } from './feeds-model';
import { createListModel, type ListModel } from './list-model';
import { createPollModel, type PollModel } from './poll-model';
import { createSettingsModel, type SettingsModel } from './settings-model';
import { createToastModel, type ToastModel } from './toast-model';
import { createTriageModel, type TriageModel } from './triage-model';

/** The view models that both faces share. */
export interface Desk {
  readonly face: Face;
  readonly feeds: FeedsModel;
  readonly list: ListModel;
  readonly toasts: ToastModel;
  readonly triage: TriageModel;
  readonly poll: PollModel;
  readonly settings: SettingsModel;
  readonly dispose: () => void;
}

/** Makes the shared view models and has them read what they show. */
export const createDesk = (face: Face, view: ArticleView): Desk => {
  const feeds = createFeedsModel(face);
  const list = createListModel(face, view);
  const toasts = createToastModel();
  const triage = createTriageModel(face, list, toasts);
  const poll = createPollModel(face, toasts);
  const settings = createSettingsModel(face);
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
    dispose: () => {
      for (const model of [feeds, list, toasts, poll, settings]) model.dispose();
    },
  };
};
