import { signal, type ReadonlySignal } from '@preact/signals';
import type { Failure } from '../../model/failure';

/** What a toast says; the component finds the words. */
export type ToastContent =
  | { readonly kind: 'markedRead' | 'deleted'; readonly count: number }
  | {
      readonly kind:
        | 'markedUnread'
        | 'starred'
        | 'unstarred'
        | 'putAside'
        | 'notAside'
        | 'tagged'
        | 'undone'
        | 'nothingToUndo';
    }
  | {
      readonly kind:
        | 'unfollowed'
        | 'following'
        | 'telling'
        | 'notTelling'
        | 'moved'
        | 'renamed'
        | 'folderMade'
        | 'folderDeleted'
        | 'tagRemoved'
        | 'merged'
        | 'saved';
      readonly name: string;
    }
  | { readonly kind: 'polled'; readonly added: number; readonly failed: number }
  | { readonly kind: 'imported'; readonly added: number; readonly known: number }
  | { readonly kind: 'restored'; readonly feeds: number; readonly articles: number }
  | { readonly kind: 'notBackup' | 'newer' }
  | { readonly kind: 'highlighted' | 'highlightRemoved' }
  | {
      readonly kind:
        'notOpml' | 'journalCopied' | 'accessRefused' | 'backgroundFailed' | 'notSaved';
    }
  | { readonly kind: 'fileSaved'; readonly name: string }
  | { readonly kind: 'nothingToSave' | 'quotationCopied' | 'copyFailed' | 'voiceFailed' }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface Toast {
  readonly id: number;
  readonly content: ToastContent;
  /** How to take back what the toast tells; null where there is nothing to take back. */
  readonly undoId: number | null;
}

/** The one short message at the foot of a page. */
export interface ToastModel {
  readonly toast: ReadonlySignal<Toast | null>;
  readonly show: (content: ToastContent, undoId?: number | null) => void;
  readonly dismiss: () => void;
  /** While the pointer or the focus is on it, it stays. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly dispose: () => void;
}

export const toastMs = 8000;

/** Makes the toast's model. */
export const createToastModel = (): ToastModel => {
  const toast = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = 0;
  const hold = (): void => {
    clearTimeout(timer);
  };
  const dismiss = (): void => {
    hold();
    toast.value = null;
  };
  const release = (): void => {
    hold();
    timer = setTimeout(dismiss, toastMs);
  };
  return {
    toast,
    hold,
    release,
    dismiss,
    show: (content, undoId = null) => {
      shown += 1;
      toast.value = { id: shown, content, undoId };
      release();
    },
    dispose: hold,
  };
};
