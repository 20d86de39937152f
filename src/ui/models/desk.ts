import { effect, signal, type Signal } from '@preact/signals';
import type { ArticleView, ListOrder } from '../../model/article-view';
import type { ArticleId } from '../../model/ids';
import { defaultSettings, listOrders } from '../../model/settings';
import type { Episode } from '../player/episode';
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
  /** The articles whose tags are being edited; null while none are. */
  readonly tagging: Signal<readonly ArticleId[] | null>;
  /** What is being heard or watched, whatever else is shown. */
  readonly playing: Signal<Episode | null>;
  readonly dispose: () => void;
}

const orderNote = 'bantin.list-order';

/** How lists were sorted last: known before the settings are read, so that no list is read twice. */
const notedOrder = ({ notes }: Face): ListOrder => {
  const noted = notes.getItem(orderNote);
  return listOrders.find((order) => order === noted) ?? defaultSettings.listOrder;
};

/** Sorts the list as the settings say from now on. */
const followOrder = ({ face, list, settings }: Desk, sorted: ListOrder): (() => void) => {
  let shown = sorted;
  return effect(() => {
    const { listOrder } = settings.settings.value;
    if (listOrder === shown) return;
    shown = listOrder;
    face.notes.setItem(orderNote, listOrder);
    void list.show(list.view.peek(), listOrder);
  });
};

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
  const stops: (() => void)[] = [];
  const desk: Desk = {
    face,
    feeds,
    list,
    toasts,
    triage,
    poll,
    settings,
    selection,
    tagging: signal(null),
    playing: signal(null),
    dispose: () => {
      for (const model of [feeds, list, toasts, poll, settings, selection]) model.dispose();
      for (const stop of stops) stop();
    },
  };
  const sorted = notedOrder(face);
  void list.show(view, sorted);
  void feeds.refresh();
  void settings.refresh().then(() => {
    stops.push(followOrder(desk, sorted));
  });
  return desk;
};
