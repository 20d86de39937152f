import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './panel.module.css';

interface PanelProps {
  /** Its name for people who do not see it. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

const focusable =
  'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';

/** A small window under a bar, with what it covers still usable: closed by Escape, or by a press anywhere else; the focus returns to where it came from. */
export const Panel = ({ label, onClose, children }: PanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const element = panel.current;
    const opener = document.activeElement;
    (
      element?.querySelector<HTMLElement>('[aria-current], :checked') ??
      element?.querySelector<HTMLElement>(focusable) ??
      element
    )?.focus();
    const pressed = (event: Event): void => {
      const target = event.target as Node;
      // The opener answers its own press: by closing.
      if (!element?.contains(target) && !opener?.contains(target)) close.current();
    };
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      const held = document.activeElement;
      const lost = held === null || held === document.body || element?.contains(held) === true;
      if (lost && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <div
      ref={panel}
      class={styles['panel']}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </div>
  );
};
