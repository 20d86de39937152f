import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '../controls/icon-button';
import { t } from '../text/t';
import { goToPart } from './article-body';
import bodyStyles from './article-body.module.css';
import styles from './note-popover.module.css';

/** A footnote that was asked for, and where. */
export interface OpenNote {
  readonly reference: HTMLElement;
  readonly note: HTMLElement;
}

/** A footnote under the line that refers to it; Escape or a press elsewhere closes it. */
export const NotePopover = ({
  open: { reference, note },
  onClose,
}: {
  readonly open: OpenNote;
  readonly onClose: () => void;
}) => {
  const box = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const words = note.cloneNode(true) as HTMLElement;
    for (const back of words.querySelectorAll('[data-note-back]')) back.remove();
    for (const named of words.querySelectorAll('[id]')) named.removeAttribute('id');
    text.current?.replaceChildren(...words.childNodes);
    const element = box.current;
    const column = element?.offsetParent;
    if (!element || !column) return;
    const line = reference.getBoundingClientRect();
    element.style.insetBlockStart = `${line.bottom - column.getBoundingClientRect().top + 6}px`;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }, [note]);
  useEffect(() => {
    const pressed = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('pointerdown', pressed);
    };
  }, []);
  const close = (): void => {
    onClose();
    reference.focus({ preventScroll: true });
  };
  return (
    <div
      ref={box}
      class={styles['note']}
      role="dialog"
      aria-label={t('footnote', reference.textContent)}
      tabIndex={-1}
      data-testid="footnote"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <div ref={text} class={`${bodyStyles['body'] ?? ''} ${styles['words'] ?? ''}`} />
      <div class={styles['ways']}>
        <IconButton
          small
          icon="next"
          label={t('goToNotes')}
          onClick={() => {
            onClose();
            goToPart(note);
          }}
        />
        <IconButton small icon="close" label={t('close')} onClick={close} />
      </div>
    </div>
  );
};
