import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Modal {
  readonly close: () => void;
  /** What the dialog bears. */
  readonly dialog: {
    readonly ref: RefObject<HTMLDialogElement | null>;
    readonly onClose: (event: Event) => void;
    readonly onCancel: (event: Event) => void;
    readonly onClick: (event: Event) => void;
  };
}

/**
 * A dialog above the page, from before it is seen, so that what is typed at once belongs to it; Escape and a click
 * beside it close it.
 *
 * Browsers tell of the closing with their next frame. By then the key that opens the dialog may have been pressed
 * anew: so it is told at once, and what is told of a dialog that is gone counts for nothing.
 */
export const useModal = (onClose: () => void): Modal => {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    ref.current?.showModal();
  }, []);
  const close = (): void => {
    ref.current?.close();
    onClose();
  };
  return {
    close,
    dialog: {
      ref,
      onClose: (event) => {
        if (event.currentTarget === ref.current) onClose();
      },
      onCancel: (event) => {
        if (event.target !== ref.current) return;
        event.preventDefault();
        close();
      },
      onClick: (event) => {
        if (event.target === ref.current) close();
      },
    },
  };
};
