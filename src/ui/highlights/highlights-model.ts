import { signal, type ReadonlySignal } from '@preact/signals';
import {
  addHighlight,
  changeHighlight,
  listHighlights,
  readHighlights,
  removeHighlight,
  type NewHighlight,
} from '../../library/highlights';
import type { Highlight } from '../../model/highlight';
import type { ArticleId } from '../../model/ids';
import type { Face } from '../models/face';
import { runLatest } from '../models/run-latest';
import type { ToastModel } from '../models/toast-model';

/** What is marked, in one article or in all. */
export interface HighlightsModel {
  /** Null until read. */
  readonly highlights: ReadonlySignal<readonly Highlight[] | null>;
  readonly add: (highlight: NewHighlight) => Promise<Highlight>;
  readonly change: (
    old: Highlight,
    change: Partial<Pick<Highlight, 'colour' | 'note'>>,
  ) => Promise<void>;
  readonly remove: (highlight: Highlight) => Promise<void>;
  readonly dispose: () => void;
}

/** Makes the model of what is marked in an article, or (null) anywhere; reads at once. */
export const createHighlightsModel = (
  { library, hear }: Pick<Face, 'library' | 'hear'>,
  toasts: Pick<ToastModel, 'show'>,
  articleId: ArticleId | null,
): HighlightsModel => {
  const highlights = signal<readonly Highlight[] | null>(null);
  const refresh = runLatest(async () => {
    highlights.value = await (articleId === null
      ? listHighlights(library)
      : readHighlights(library, articleId));
  });
  void refresh();
  return {
    highlights,
    add: async (wanted) => {
      const { highlight, undoId } = await addHighlight(library, wanted);
      toasts.show({ kind: 'highlighted' }, undoId);
      return highlight;
    },
    change: async (old, change) => {
      await changeHighlight(library, old.id, change);
    },
    remove: async (highlight) => {
      const { undoId } = await removeHighlight(library, highlight.id);
      toasts.show({ kind: 'highlightRemoved' }, undoId);
    },
    dispose: hear((announcement) => {
      if (announcement.kind !== 'changed') return;
      const changed = announcement.change.highlights;
      if (articleId === null ? changed.length > 0 : changed.includes(articleId)) void refresh();
    }),
  };
};
